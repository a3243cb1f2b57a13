/** How the demo looks in a terminal. */
import {takesColor} from '../../src/adapters/host/terminal.js';
import {inks} from '../../src/report/escape/ink.js';
import type {Ink} from '../../src/report/escape/ink.js';
import {hang, TEXT_WIDTH, wrap} from '../../src/report/escape/terminal.js';
import type {StepResult, WorkflowCommand} from './runner.js';
import type {Told} from './stage.js';

const LEVELS = {error: 'bad', warning: 'unknown', notice: 'good'} as const;

export class Show {
  readonly color: boolean;
  readonly #ink: Ink;

  constructor(private readonly out: NodeJS.WriteStream) {
    this.color = takesColor(out, process.env);
    this.#ink = inks(this.color);
  }

  lines(...lines: readonly string[]): void {
    this.out.write(`${lines.join('\n')}\n`);
  }

  title(text: string): void {
    this.lines(this.#ink.bold(text));
  }

  words(text: string): void {
    this.lines(...wrap(text, TEXT_WIDTH));
  }

  act(text: string): void {
    const rule = '─'.repeat(Math.max(3, TEXT_WIDTH - text.length - 4));
    this.lines('', `${this.#ink.dim('──')} ${this.#ink.bold(text)} ${this.#ink.dim(rule)}`, '');
  }

  file(path: string, text: string): void {
    const lines = text.trimEnd().split('\n');
    this.lines('', this.#ink.bold(path));
    lines.forEach((line, index) => this.lines(`${this.#ink.dim(`${String(index + 1).padStart(4)} │`)} ${line}`));
  }

  command(text: string): void {
    this.lines(`${this.#ink.dim('$')} ${text}`);
  }

  /** What reconcile did, what a person did meanwhile, and how it ended. */
  told({kind, text}: Told): void {
    if (kind === 'end') this.lines(...wrap(text, TEXT_WIDTH));
    else this.lines(...hang(`  ${this.#ink.good('✓')} `, kind === 'person' ? text : `reconcile: ${text}`, 4));
  }

  /** What the runner would show of a step: its log, its annotations beside the file's lines, its outputs and how it ended. */
  step({log, annotations, outputs, exit, milliseconds}: StepResult): void {
    this.lines(...log);
    if (annotations.length > 0) this.lines('', this.#ink.bold('Annotations'));
    for (const annotation of annotations) this.#annotation(annotation);
    this.lines('', this.#ink.bold('Outputs'), ...hang('  ', pairs(outputs)));
    const end = `exit ${String(exit)} after ${(milliseconds / 1000).toFixed(1)} s`;
    this.lines(
      '',
      this.#ink.state(exit === 0 ? 'good' : 'bad', `The step ${exit === 0 ? 'is green' : 'is red'}: ${end}.`),
    );
  }

  #annotation({name, properties, data}: WorkflowCommand): void {
    const {file = '', line = '1', title = ''} = properties;
    const [message = ''] = data.split('\n');
    const level = this.#ink.state(LEVELS[name as keyof typeof LEVELS], name.padEnd(7));
    this.lines(`  ${level} ${file}:${line}: ${this.#ink.bold(title)}`, ...hang('          ', message));
  }
}

function pairs(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('  ');
}
