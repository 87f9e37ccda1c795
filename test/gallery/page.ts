/** One page: all scenes of a platform and a language, one below the other. */
import type { Drawer } from './drawer.ts';
import { html, type Markup, raw } from './html.ts';
import type { Scene } from './scene.ts';

export const drawGalleryPage = async (drawer: Drawer, scenes: readonly Scene[]): Promise<string> => {
  const locale = scenes[0]?.locale ?? 'en';
  const drawn: Markup[] = [];
  for (const [at, scene] of scenes.entries()) drawn.push(await drawScene(drawer, scene, at));
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${drawer.platform} · ${locale}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${raw(await drawer.stylesheet())}${raw(CAPTIONS)}</style></head>
<body class="${drawer.platform}">${drawn}</body></html>`.text;
};

/** Scenes follow each other without a gap, so that a picture of each can be cut out. */
const drawScene = async (drawer: Drawer, scene: Scene, at: number): Promise<Markup> => html`
<section class="scene" id="scene-${at}">
<h6 class="caption">${scene.title}</h6>
<div class="screen">${(await Promise.all(scene.shots.map((shot) => drawer.draw(shot, scene.locale)))).map(
  raw,
)}</div>
</section>`;

const CAPTIONS = `
.scene { padding: 0 0 12px; }
.caption { margin: 0; padding: 4px 12px; font: 600 12px/1.4 sans-serif; color: #fff; background: #555; }
.screen { padding: 10px; }
`;
