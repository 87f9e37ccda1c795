/**
 * Card JSON 2.0, as far as we use it. An unknown property makes Feishu refuse the whole card, so that every card is
 * built of these types. https://open.feishu.cn/document/feishu-cards/card-json-v2-structure, read 2026-11-26.
 */

/** What follows the language of the reader's client. */
export type BothLanguages = { zh_cn: string; en_us: string };

export type PlainText = { tag: 'plain_text'; content: string; i18n_content?: BothLanguages };

export type TextColor = 'default' | 'grey' | 'green' | 'orange' | 'red';
export type StyledText = PlainText & {
  text_size?: 'heading' | 'normal' | 'notation';
  text_color?: TextColor;
};

/** `margin` in px: top, right, bottom, left; from -99 to 99. */
export type Div = { tag: 'div'; text: StyledText; margin?: string };

export type Hr = { tag: 'hr' };

/** `value` comes back when the element is used; the SDK wants an object. */
export type Callback = { type: 'callback'; value: Readonly<Record<string, unknown>> };

/** Only for addresses of ours: no user string ever becomes one. */
export type OpenPage = { type: 'open_url'; default_url: string };

export type Confirm = { title: PlainText; text: PlainText };

export type CardButton = {
  tag: 'button';
  text: PlainText;
  type: 'default' | 'primary_filled' | 'danger';
  behaviors: readonly (Callback | OpenPage)[];
  confirm?: Confirm;
  /** Within a form. */
  name?: string;
  form_action_type?: 'submit';
};

export type CardOption = { text: PlainText; value: string };

export type Select = {
  tag: 'select_static';
  options: readonly CardOption[];
  placeholder?: PlainText;
  width: 'fill';
  /** From 1; 0 chooses none. */
  initial_index?: number;
  name?: string;
  required?: boolean;
  behaviors?: readonly Callback[];
};

export type MultiSelect = {
  tag: 'multi_select_static';
  options: readonly CardOption[];
  selected_values: readonly string[];
  placeholder?: PlainText;
  width: 'fill';
  name: string;
  required?: boolean;
};

export type DatePicker = {
  tag: 'date_picker';
  name: string;
  initial_date?: string;
  placeholder?: PlainText;
  width: 'fill';
  required?: boolean;
};

export type Input = {
  tag: 'input';
  name: string;
  label?: PlainText;
  default_value?: string;
  placeholder?: PlainText;
  max_length: number;
  input_type?: 'text' | 'multiline_text';
  rows?: number;
  width: 'fill';
  required?: boolean;
};

export type Column = {
  tag: 'column';
  width: 'auto' | 'weighted';
  weight?: number;
  background_style?: 'grey';
  padding?: string;
  vertical_spacing?: string;
  elements: readonly Element[];
};

export type ColumnSet = {
  tag: 'column_set';
  flex_mode: 'none' | 'flow';
  horizontal_spacing?: string;
  columns: readonly Column[];
};

/** Folded until it is opened. It takes no form and no table. */
export type Panel = {
  tag: 'collapsible_panel';
  expanded: boolean;
  border: { color: 'grey'; corner_radius: '6px' };
  padding: '8px';
  header: {
    title: PlainText;
    icon: { tag: 'standard_icon'; token: 'down-small-ccm_outlined'; size: '16px 16px' };
    icon_position: 'follow_text';
    icon_expanded_angle: -180;
  };
  elements: readonly Element[];
};

/** Stands at the root of a card alone. */
export type Table = {
  tag: 'table';
  page_size: number;
  row_height: 'auto';
  columns: readonly { name: string; display_name: string; data_type: 'text'; width: `${number}%` }[];
  rows: readonly Readonly<Record<string, string>>[];
};

/** `chart_spec` is VChart's: https://visactor.io/vchart/option, read 2026-11-26. */
export type CardChart = { tag: 'chart'; aspect_ratio: '16:9'; chart_spec: Readonly<Record<string, unknown>> };

/** Uploaded by us; shown whole, and larger by a tap. `alt` is shown where a mouse rests on it. */
export type Image = { tag: 'img'; img_key: string; alt: PlainText; scale_type: 'fit_horizontal' };

/** Stands at the root of a card alone; takes no table, chart or form. */
export type CardForm = { tag: 'form'; name: string; elements: readonly Element[] };

/** What may stand within columns and panels. */
export type Element =
  | Div
  | Hr
  | CardButton
  | Select
  | MultiSelect
  | DatePicker
  | Input
  | ColumnSet
  | Panel
  | CardChart
  | Image;

export type RootElement = Element | Table | CardForm;

/** The colour carries the meaning where an old client shows the title alone. */
export type Template = 'blue' | 'green' | 'orange' | 'red' | 'grey';

export type Card = {
  schema: '2.0';
  config: {
    /** Only shared cards exist in 2.0; declared, as a later change wants it. */
    update_multi: true;
    /** What is said to one person is not passed on with working buttons. */
    enable_forward: boolean;
    enable_forward_interaction: false;
    summary: { content: string; i18n_content?: BothLanguages };
  };
  header: { title: PlainText; subtitle?: PlainText; template: Template };
  body: { elements: readonly RootElement[] };
};
