/** Elements of a drawing, on top of the escaping of `chat/svg.ts`. Pure. */
import { type Svg, svg } from '../../chat/svg.ts';

export type Attributes = Readonly<Record<string, string | number>>;

export const element = (name: string, attributes: Attributes, ...children: readonly Svg[]): Svg => {
  const written = Object.entries(attributes).map(
    ([key, value]) => svg` ${key}="${typeof value === 'number' ? rounded(value) : value}"`,
  );
  return children.length === 0 ? svg`<${name}${written}/>` : svg`<${name}${written}>${children}</${name}>`;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const textElement = (words: string, attributes: Attributes): Svg =>
  element('text', attributes, svg`${words}`);

export const pathOf = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(' ');
