/** What the demo company's members know of their customers' people, through the forms that everybody uses. */
import type { FormValues } from '../chat/inbound.ts';

export type DemoPerson = {
  by: string;
  name: string;
  /** By name, as everybody of an account is on record before. */
  reports?: string;
  /** Of the form for everybody, and of the private sheet. */
  known: FormValues;
  sheet?: FormValues;
  /** Whom he supports, fights or knows well; beside the sheet, as it names somebody. */
  tie?: readonly [to: string, kind: 'supports' | 'conflicts' | 'informal'];
};

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { by: 'jonas', name: 'Alice Moreau', known: { roles: ['decider'], influence: '3' } },
  {
    by: 'jonas',
    name: 'Priya Raman',
    reports: 'Alice Moreau',
    known: { roles: ['user', 'influencer'], stance: 'supporter', influence: '3' },
    sheet: {
      guide: 'inside',
      closeness: '3',
      wanted: '4',
      motive: ['practical'],
      cognitive: '3',
      affective: '2',
    },
    tie: ['Alice Moreau', 'supports'],
  },
  {
    by: 'jonas',
    name: 'Tom Becker',
    reports: 'Alice Moreau',
    known: { roles: ['buyer'], stance: 'opponent', influence: '2' },
    sheet: { closeness: '1', wanted: '2', appeal: 'fear', type: 'analytic' },
    tie: ['Priya Raman', 'conflicts'],
  },
  { by: 'chenyu', name: '王志强', known: { roles: ['decider'], influence: '3' } },
  {
    by: 'chenyu',
    name: '陆敏',
    reports: '王志强',
    known: { roles: ['buyer'], stance: 'neutral', influence: '2' },
    sheet: { closeness: '1', wanted: '2' },
  },
  {
    by: 'chenyu',
    name: '何俊',
    reports: '王志强',
    known: { roles: ['user', 'technical_gatekeeper'], stance: 'supporter', influence: '2' },
    sheet: { guide: 'inside', closeness: '2', wanted: '3', motive: ['promotion'], cognitive: '3' },
    tie: ['王志强', 'supports'],
  },
];
