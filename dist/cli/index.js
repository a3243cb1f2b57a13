#!/usr/bin/env node
import {commandLine} from '../chunks/index.js';

await commandLine();
