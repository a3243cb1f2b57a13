/** A question to whoever sits at the terminal. Asked on the error stream: the other one carries the report. */
import {createInterface} from 'node:readline';

interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
}

/** null where either end is no terminal, so that nobody could answer. An end of input answers with nothing. */
export function terminalPrompt({stdin, stderr}: Terminal): ((question: string) => Promise<string>) | null {
  if (!stdin.isTTY || !stderr.isTTY) return null;
  return (question) =>
    new Promise((resolve) => {
      const lines = createInterface({input: stdin, output: stderr});
      let answer = '';
      lines.on('close', () => resolve(answer));
      lines.question(question, (text) => {
        answer = text.trim();
        lines.close();
      });
    });
}
