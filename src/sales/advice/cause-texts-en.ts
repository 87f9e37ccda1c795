import type { CauseTexts } from './cause-text.ts';

export const causeTextsEn: CauseTexts = {
  promise_overdue: {
    what: ({ what }) => `Keep our promise, or name a new day yourself: ${what}`,
    open: () =>
      'Before anything else: I still owe you something. Here it is, and here is why it took longer.',
    why: ({ day }) => `Promised for ${day}, and still open`,
  },
  customer_promise_due: {
    what: ({ what }) => `Ask after what they promised, and offer a hand: ${what}`,
    open: () => 'You wanted to get us something. Is anything in the way, and can I take it off your hands?',
    why: ({ day }) => (day === '' ? 'No day was agreed for it' : `Agreed for ${day}, and still open`),
  },
  opponent_unanswered: {
    what: ({ who, label }) =>
      label === ''
        ? `See ${who} alone and hear the objection out`
        : `See ${who} alone and hear it out: ${label}`,
    open: ({ ask }) =>
      ask === '' ? 'What would have to be different for you to call this a good choice?' : ask,
    why: ({ who, day }) => `${who} was against us on ${day}, and nobody has answered since`,
  },
  silent_opponent: {
    what: ({ who }) => `Meet ${who} before they decide: a silent no works against us`,
    open: () => 'Last time you had doubts. Which of them has nobody answered yet?',
    why: ({ who, day }) =>
      day === '' ? `${who} is against us and was never met` : `${who} is against us; last met ${day}`,
  },
  objection_open: {
    what: ({ label }) => `Go back to what was objected: ${label}`,
    open: ({ ask }) => ask,
    why: ({ label, day }) => `Said on ${day}: “${label}”. Nobody has come back to it since`,
  },
  value_unseen: {
    what: () => 'Make the benefit countable before you touch the price',
    open: () => 'Leaving the price aside: what does the way you do it today cost you in a month?',
    why: () => 'They find it dear, and no record says what they gain by it',
  },
  value_unstated: {
    what: () => 'Have the customer say what it is worth',
    open: () => 'Suppose it ran as you wish: what would be different in your figures after a year?',
    why: () => 'No visit tells of a benefit in the customer’s own words',
  },
  value_without_number: {
    what: () => 'Put a number to the benefit, together with the customer',
    open: () => 'You said that it would help. How much is that in a month, in hours, in scrap or in money?',
    why: () => 'A benefit is on record, without a number',
  },
  decider_unmet: {
    what: ({ who, through }) =>
      through === '' ? `Get to ${who}, who decides` : `Get to ${who}, who decides, through ${through}`,
    open: ({ who }) => `I would like to hear from ${who} what matters most. Could we go there together?`,
    why: ({ who }) => `${who} decides, and no meeting is on record`,
  },
  decider_long_unseen: {
    what: ({ who }) => `See ${who} again before it is signed`,
    open: () =>
      'Much has been worked out since we last spoke. What has to be right for you to sign it gladly?',
    why: ({ who, day }) => `${who} decides, and was last met on ${day}`,
  },
  decider_unknown: {
    what: () => 'Find out who decides',
    open: () => 'When you last bought something like this, who signed, and whose advice counted?',
    why: () => 'No visit names who decides',
  },
  decider_elsewhere: {
    what: () => 'Find out who decides, if not those we talk to',
    open: () => 'Who says yes to this in the end, and what would they want to see first?',
    why: ({ day }) => `It was said on ${day} that it is not theirs to decide`,
  },
  role_unmet: {
    what: ({ label }) => `Find out who is the ${label}, and meet them`,
    open: ({ ask }) => ask,
    why: ({ label }) => `This stage needs the ${label}, and nobody is on record as one`,
  },
  role_known: {
    what: ({ label, who }) => `Meet ${who}, the ${label}`,
    open: ({ who }) => `I would like to hear early what ${who} needs from us. Would you introduce me?`,
    why: ({ label, who }) => `${who} is the ${label}, whom this stage needs, and no meeting is on record`,
  },
  guide_missing: {
    what: () => 'Win somebody inside who tells you how this is decided',
    open: () => 'If you were in my place: whom would you talk to first, and about what?',
    why: () => 'Nobody inside tells us yet how this is decided',
  },
  guide_missing_alone: {
    what: () => 'Win one person inside who gains by it: so far nobody is for us',
    open: () => 'If this went well, what would become easier for you yourself?',
    why: () => 'Of all who were met, nobody is for us, and nobody tells us how this is decided',
  },
  single_thread: {
    what: ({ who }) => `Meet a second person beside ${who}`,
    open: () => 'Who else works with this every day? I would like to hear what matters to them.',
    why: ({ who }) => `Of late all contact ran through ${who}`,
  },
  single_thread_breaking: {
    what: ({ who }) => `Have ${who} introduce you to others, while it is still possible`,
    open: () => 'Who will look after this when things change at your end? Could the three of us meet before?',
    why: ({ who, day }) => `A change of people was heard of on ${day}, and all contact ran through ${who}`,
  },
  gate_gap: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}” is unknown or vague, and the stage cannot be left without it`,
  },
  gate_gap_earlier: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}” belongs to an earlier stage, and is on record as not known`,
  },
  gate_vague: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}” is known only vaguely: no number and no name`,
  },
  ahead_of_buyer: {
    what: ({ label }) => `Go back to where they are: ${label}`,
    open: () => 'How far are you inside the house, and what has to happen before you can take the next step?',
    why: ({ label, expected }) => `Our stage goes with “${expected}”; the records put them at “${label}”`,
  },
  terms_open: {
    what: () => 'Agree the open terms in writing',
    open: () => 'Which points of the contract are settled for you, and which are not?',
    why: () => 'Late in the deal, and no record shows price and terms as agreed',
  },
  rival_moves: {
    what: ({ who }) => `Find out what ${who} has offered, and to whom`,
    open: () => 'What would the other solution have to do better for you to choose it?',
    why: ({ who, day }) => (day === '' ? `${who} is in the race` : `${who} was last spoken of on ${day}`),
  },
  date_slipped: {
    what: () => 'Ask what really stands in the way of the date',
    open: () => 'We had set a day. Is the day wrong, or is something in the way?',
    why: ({ day, count }) =>
      day === '' ? `The date has moved ${count} times` : `The date, ${day}, has passed`,
  },
  stalled: {
    what: () => 'Agree one small step with a day, or ask whether it is still wanted',
    open: () => 'Nothing has moved for a while. What would have to happen for it to go on?',
    why: ({ count, usual }) => `${count} days in this stage; usual are ${usual}`,
  },
  approval_open: {
    what: ({ what }) => `Settle it at home before they have to wait: ${what}`,
    open: () => 'The customer waits for this. What do you need from me to release it?',
    why: ({ what }) => `On record as still open on our side: ${what}`,
  },
  approval_unspoken: {
    what: ({ what }) => `Ask at home before they are ready: ${what}`,
    open: () => 'They will soon be ready. Whose yes do we need here, and what do you want to see for it?',
    why: ({ what }) => `All else of this stage is settled, and no record speaks of ${what}`,
  },
  no_next_step: {
    what: () => 'Agree a next step with a day',
    open: () => 'What shall each of us have done when we meet again, and when is that?',
    why: () => 'No step with a day lies ahead',
  },
  first_step: {
    what: ({ who }) =>
      who === ''
        ? 'Find a first person to call, and get an appointment'
        : `Call ${who} and get a first appointment`,
    open: () => 'I would like to see how you do this today. Would half an hour this week or next suit you?',
    why: () => 'No meeting is on record: all else would be a guess',
  },
  step_missed: {
    what: ({ what }) => `Agree a new day: ${what}`,
    open: () =>
      'We had a day for this and let it go by. Is it still the right thing, and which day suits you?',
    why: ({ day }) => `It was set for ${day}, and nothing on record says that it took place`,
  },
  step_undated: {
    what: ({ what }) => `Put a day to it: ${what}`,
    open: () => 'Shall we put it into the calendar right now? Which day suits you?',
    why: () => 'It is on record without a day, and nothing else lies ahead',
  },
  contact_due: {
    what: () => 'Be in touch with the customer',
    open: () =>
      'I have not called for a while. What takes up your time at the moment, and do you miss anything from us?',
    why: ({ day, count }) =>
      day === ''
        ? 'There was no real contact yet'
        : `Last real contact ${day}; every ${count} working days would be the rhythm`,
  },
  contact_cold: {
    what: () => 'Call, and ask what has changed, before you plan anything',
    open: () => 'We have not spoken for a long time; I should have called. What has changed at your end?',
    why: ({ day }) => `Last real contact ${day}: what was known then may no longer hold`,
  },
  relation_narrow: {
    what: ({ label }) => `Widen the relation: ${label}`,
    open: () => 'Our service colleagues would like to meet yours. Whom may I put them in touch with?',
    why: ({ label }) => `The next stage of the relation wants: ${label}`,
  },
  one_department: {
    what: ({ what }) => `Have them bring in a second department beside ${what}`,
    open: () => 'Who outside your department has to live with it? I would rather hear them early than late.',
    why: ({ what }) => `All who were met belong to ${what}; others have a say from this stage on`,
  },
  value_short: {
    what: () => 'Raise what they gain, or lower their effort; a lower price would not cure it',
    open: () => 'What did you expect of us that you do not get today, and what takes you too much effort?',
    why: ({ what, expected }) =>
      expected === ''
        ? `By their own numbers, benefit − cost − expected is ${what}`
        : `Benefit − cost − expected, an estimate, fell from ${expected} to ${what}`,
  },
  told_lost: {
    what: () => 'Hear from the customer why it went the other way, then close the deal with its reason',
    open: () => 'I accept your choice. What tipped the scales, and what would you have needed from us?',
    why: ({ day }) => `The visit of ${day} says that the deal is lost, and it still stands open`,
  },
  trade_stopped: {
    what: () => 'Find out why they stopped buying, from somebody who knows',
    open: () => 'We have not delivered to you for a while. What did we do, or fail to do, that led to it?',
    why: ({ day }) =>
      day === '' ? 'The orders on record stand at zero' : `It was said on ${day} that trade has stopped`,
  },
  orders_declining: {
    what: () => 'Ask what is behind the falling orders',
    open: () => 'You order less than you did. Is there less to do, or is somebody else doing it?',
    why: () => 'Over four periods on record the orders fall',
  },
  next_offer: {
    what: ({ what, whom }) => `Offer ${what} to ${whom}`,
    open: ({ what }) => `How do you solve today what ${what} does elsewhere in your house?`,
    why: ({ expected }) => `An open field of product and department: ${expected}`,
  },
  file_blank: {
    what: ({ label }) => `Fill a blank of the file when you next talk: ${label}`,
    open: ({ ask }) => ask,
    why: ({ count }) => `The file of the account is ${count} % complete`,
  },
};
