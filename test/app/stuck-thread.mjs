import { parentPort } from 'node:worker_threads';

// Takes every task and never comes back.
parentPort?.on('message', () => {
  for (;;);
});
