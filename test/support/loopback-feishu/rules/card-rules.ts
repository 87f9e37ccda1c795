/** Rules of a card as a whole: its frame, counts, forms and where which component may stand. */
import { cardRule, type Rule } from './rule.ts';

const STRUCTURE = 'feishu-cards/card-json-v2-structure';
const CHANGES = 'uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes';
const CREATE = 'uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create';
const CARD_ENTITY = 'uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create';
const at = (name: string): string => `uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/${name}`;
const FORM = at('containers/form-container');
const COLUMNS = at('containers/column-set');
const PANEL = at('containers/collapsible-panel');
const TABLE = at('content-components/table');
const CALLBACK = 'feishu-cards/card-callback-communication';
const LANGUAGES = 'uAjLw4CM/ukzMukzMukzM/feishu-cards/configure-multi-language-content';

/** The card cannot be read. */
const UNREADABLE = 200621;

export const CARD_RULES = {
  cardSchema: cardRule(
    null,
    'schema "2.0"; 1.0 is another language, ours is 2.0',
    STRUCTURE,
    UNREADABLE,
    'stricter',
  ),
  unknownProperty: cardRule(null, 'no property that the component does not have', CHANGES, UNREADABLE),
  badProperty: cardRule(null, 'properties of the documented kind', STRUCTURE, UNREADABLE),
  unknownTag: cardRule(null, 'a tag that cards know', at('component-json-v2-overview'), UNREADABLE),
  oldTag: cardRule(null, 'no tag of 1.0 that 2.0 gave up, as action and note', CHANGES, 200861),
  cardBody: cardRule(null, 'a body with elements', STRUCTURE, UNREADABLE, 'stricter'),
  cardHeader: cardRule(
    null,
    'a header with a title: all that old clients show',
    STRUCTURE,
    UNREADABLE,
    'stricter',
  ),
  cardSummary: cardRule(null, 'a summary for the list of chats', STRUCTURE, UNREADABLE, 'stricter'),
  headerTemplate: cardRule(null, 'one of 13 header colours', at('content-components/title'), UNREADABLE),
  headerTags: cardRule(
    3,
    'tags behind a title; further ones are not shown',
    at('content-components/title'),
    UNREADABLE,
    'stricter',
  ),
  updateMulti: cardRule(null, 'update_multi true', STRUCTURE, 300302),
  widthMode: cardRule(null, 'default, compact or fill as width_mode', STRUCTURE, UNREADABLE),
  elementCount: cardRule(200, 'elements and components in a card', CARD_ENTITY, 300305),
  elementId: cardRule(20, 'letters, digits and _ in an element_id, a letter first', STRUCTURE, UNREADABLE),
  elementIdTwice: cardRule(null, 'an element_id once in a card', CARD_ENTITY, 300301),
  nesting: cardRule(5, 'containers within each other', FORM, UNREADABLE, 'unconfirmed'),
  languageKey: cardRule(
    null,
    'one of the 16 languages as key of i18n_content',
    LANGUAGES,
    UNREADABLE,
    'unconfirmed',
  ),
  formAtRoot: cardRule(null, 'a form at the root of a card', FORM, UNREADABLE),
  formInForm: cardRule(null, 'no form within a form', FORM, UNREADABLE),
  tableInForm: cardRule(null, 'no table within a form', FORM, UNREADABLE),
  formInPanel: cardRule(null, 'no form within a panel', PANEL, UNREADABLE),
  formInColumn: cardRule(null, 'no form within a column', COLUMNS, UNREADABLE),
  tableAtRoot: cardRule(null, 'a table at the root of a card', TABLE, UNREADABLE),
  formName: cardRule(null, 'a name of every form', FORM, UNREADABLE),
  formSubmit: cardRule(null, 'a button that submits in every form', FORM, 300123, 'reported'),
  formItemName: cardRule(null, 'a name of every component that one uses in a form', CALLBACK, 200530),
  nameTwice: cardRule(null, 'a name once in a card', CALLBACK, 200530),
  submitOutside: cardRule(
    null,
    'a form around a button that submits or resets',
    FORM,
    UNREADABLE,
    'unconfirmed',
  ),
  requiredOutside: cardRule(
    null,
    'a form around what is required',
    at('interactive-components/input'),
    UNREADABLE,
    'stricter',
  ),
  columnsOnly: cardRule(null, 'nothing but columns in a column_set', COLUMNS, UNREADABLE),
  columnAlone: cardRule(null, 'a column_set around a column', COLUMNS, UNREADABLE),
  tableCount: cardRule(5, 'tables in a card', TABLE, 11310, 'reported'),
  chartCount: cardRule(
    5,
    'charts in a card, as advised',
    at('content-components/chart'),
    UNREADABLE,
    'stricter',
  ),
  imageKey: cardRule(null, 'an img_key that this app uploaded', CREATE, 200570),
  personUnknown: cardRule(null, 'users who exist', CREATE, 100290),
} as const satisfies Record<string, Rule>;
