import { expect, test } from 'vitest';
import { encodeCommand } from '../../../src/chat/command-codec.ts';
import { OPTION_VALUE } from '../../../src/platforms/slack/limits.ts';
import { gradeForms } from '../../../src/sales/grades/forms/grade-forms.ts';
import { planForms } from '../../../src/sales/plans/forms/plan-forms.ts';
import { relationForms } from '../../../src/sales/relations/forms.ts';

const ID = '01a21a4b-006f-75f9-98ed-e5830040618a';

test.each([gradeForms, relationForms, planForms])(
  "every form of $name is an option of Slack's menus",
  (all) => {
    for (const { form } of all.forms) {
      expect(encodeCommand(all.name, 1, { id: ID, form }).length).toBeLessThanOrEqual(OPTION_VALUE);
    }
  },
);
