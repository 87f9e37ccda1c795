/** Rules of sending, answering, changing, reading and taking back messages, and of pictures for them. */
import { type Rule, rule } from './rule.ts';

const message = (name: string): string => `uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/${name}`;
const CREATE = message('create');
const REPLY = message('reply');
const PATCH = message('patch');
const DELETE = message('delete');
const CONTENT = 'uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json';
const IMAGE = 'uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create';

/** An argument is of another kind than the method wants it. */
const WRONG_KIND = 9499;
/** An argument is missing, or out of its bounds. */
const FIELD = 99992402;
const PARAMETER = 230001;

export const MESSAGE_RULES = {
  contentString: rule(null, 'a string as content, not an object', CREATE, WRONG_KIND, 'reported'),
  contentMissing: rule(null, 'a content', CREATE, FIELD, 'reported'),
  contentJson: rule(null, 'a content that is JSON', CREATE, PARAMETER),
  unknownArgument: rule(null, 'no argument that the method does not have', CREATE, FIELD, 'stricter'),
  receiveIdType: rule(null, 'open_id, union_id, user_id, email or chat_id as receive_id_type', CREATE, FIELD),
  receiveIdMissing: rule(null, 'a receive_id', CREATE, FIELD),
  receiveIdKind: rule(null, 'a receive_id of the kind that receive_id_type names', CREATE, 230034),
  receiverUnknown: rule(null, 'a receiver that exists', CREATE, 230034),
  messageType: rule(null, 'a msg_type that Feishu knows', CREATE, PARAMETER),
  textBytes: rule(150_000, 'bytes in the request of a text; KB read as 1,000', CREATE, 230025, 'stricter'),
  postBytes: rule(
    30_000,
    'bytes in the request of a rich text; KB read as 1,000',
    CREATE,
    230025,
    'stricter',
  ),
  cardBytes: rule(30_000, 'bytes in the request of a card; KB read as 1,000', CREATE, 230025, 'stricter'),
  textShape: rule(null, 'a text that is not empty as the text of a text', CONTENT, PARAMETER, 'reported'),
  postShape: rule(null, 'title and paragraphs under a language in a rich text', CONTENT, PARAMETER),
  postTag: rule(null, 'tags that rich text knows', CONTENT, PARAMETER),
  imageUnknown: rule(null, 'an image_key that this app uploaded', CONTENT, 230017),
  uuidLength: rule(50, 'characters in a uuid', CREATE, FIELD),
  uuidOnce: rule(3600, 'seconds in which a uuid sends one message', CREATE, 0),
  userRate: rule(5, 'messages a second to one user', CREATE, 230020),
  groupRate: rule(5, 'messages a second to one group', CREATE, 230020),
  botOutside: rule(null, 'a group that the bot is in', CREATE, 230002),
  dissolved: rule(null, 'a group that was not dissolved', CREATE, 232009),
  muted: rule(null, 'a group in which the bot may speak', CREATE, 230018),
  unavailable: rule(null, "a user within the app's availability", CREATE, 230013),
  stopped: rule(null, 'a user who did not stop the bot', CREATE, 230053),
  otherTenant: rule(null, 'a user of the same tenant', CREATE, 230038),
  messageUnknown: rule(null, 'a message that exists', REPLY, PARAMETER, 'unconfirmed'),
  messageRecalled: rule(null, 'a message that was not recalled', REPLY, 230011),
  patchKind: rule(null, 'a card to be patched', PATCH, PARAMETER, 'reported'),
  patchOwn: rule(null, 'a message that this app sent', PATCH, 230027),
  patchAge: rule(14, 'days in which a message can be changed', PATCH, 230031),
  patchRate: rule(5, 'changes a second of one message', PATCH, 230020),
  patchDeclared: rule(
    null,
    'update_multi true declared in the card before and in the one after',
    PATCH,
    230099,
  ),
  deleteOwn: rule(null, 'a message that this app sent', DELETE, 230026),
  readOutside: rule(null, 'a message of a chat that the bot is in', message('get'), 230002),
  groupRead: rule(null, 'im:message.group_msg to read a message of a group', message('get'), 230027),
  imageType: rule(null, 'message or avatar as image_type', IMAGE, 234001),
  imageMissing: rule(null, 'an image', IMAGE, 234001),
  imageBytes: rule(10_485_760, 'bytes in a picture', IMAGE, 234006),
  imageEmpty: rule(1, 'bytes in a picture at least', IMAGE, 234010),
  imageFormat: rule(null, 'JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC', IMAGE, 234011),
} as const satisfies Record<string, Rule>;
