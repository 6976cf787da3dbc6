import { spawn } from 'node:child_process';
import { inRepository } from './paths.ts';

interface RunOptions {
  /** `inherit` shows the output as it comes; `capture` keeps it for the caller. */
  readonly output: 'inherit' | 'capture';
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program after so many milliseconds. */
  readonly limitMs?: number;
}

/** How a program ended: its exit code (1 when it could not start or was ended), and its output if captured. */
export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program in the top folder and waits for it. Never throws: a program that cannot start gives code 1. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inRepository('.'),
      env: { ...process.env, ...options.env },
      stdio: options.output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs }),
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript program of an installed package with this Node, so that no shell and no `npx` is needed. */
export function runPackage(script: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return run(process.execPath, [inRepository(`node_modules/${script}`), ...args], options);
}
