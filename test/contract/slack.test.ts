import { runContract } from './run-contract.ts';
import { openSlackStage } from './stages/slack.ts';

runContract('slack over http', openSlackStage('http'));
runContract('slack over socket mode', openSlackStage('socket'));
