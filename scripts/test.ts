import { steps } from './testing/steps.ts';
import { addTallies, type Tally, tallyLine } from './testing/tally.ts';

let total: Tally = { passed: 0, failed: 0 };
const broken: string[] = [];

for (const [index, step] of steps.entries()) {
  process.stdout.write(`\n[${index + 1}/${steps.length}] ${step.name} …\n`);
  const tally = await step.run();
  total = addTallies(total, tally);
  if (tally.failed > 0) broken.push(step.name);
  process.stdout.write(`[${index + 1}/${steps.length}] ${step.name}: ${tallyLine(tally)}\n`);
}

if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join('; ')}\n`);
process.stdout.write(`\n${tallyLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
