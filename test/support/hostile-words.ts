/** Words that would like to be more than words: for properties of renderers. */
import fc from 'fast-check';

const HOSTILE = [
  '<at user_id="all"></at>',
  '<at id=all></at>',
  '<!channel> <@U123> <http://evil|Pay>',
  '&lt;!channel&gt;',
  '{{x}} $y %s',
  '**bold** _it_ ~~no~~ `code` # head',
  '[Pay](https://evil.example)',
  'https://evil.example/?d=1',
  '\u202eright to left',
  '\u2068half isolated',
  'a\u0000b',
  'half \ud83d pair',
  '👨‍👩‍👧‍👦 家族',
  '"quoted" \\ and \n two lines',
  '',
];

export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('长', 'x', '👍').chain((sign) => fc.nat(6_000).map((times) => sign.repeat(times))),
);
