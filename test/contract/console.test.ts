import { runContract } from './run-contract.ts';
import { openConsoleStage } from './stages/console.ts';

runContract('console', openConsoleStage);
