/** A deal's stage as its own pipeline calls it. Pure. */
import type { Localized } from '../../chat/locale.ts';
import { type Pipeline, pipelineOf, type Standing, stageOf } from './pipeline.ts';

export const stageNameOf = (pipelines: readonly Pipeline[], deal: Standing): Localized =>
  stageOf(pipelineOf(pipelines, deal), deal).name;
