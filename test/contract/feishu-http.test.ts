import { runContract } from './run-contract.ts';
import { openFeishuStage } from './stages/feishu.ts';

runContract('feishu over http', openFeishuStage('feishu over http', 'webhook'));
