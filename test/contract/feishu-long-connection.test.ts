import { runContract } from './run-contract.ts';
import { openFeishuStage } from './stages/feishu.ts';

const name = 'feishu over the long connection';
runContract(name, openFeishuStage(name, 'long-connection'));
