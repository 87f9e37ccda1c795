/** What can be known of the customer's people, as the catalogue names it (areas K and N). Each is a question of its own. */

/** K1, four kinds of people to hold: how a person is handled. */
export const HANDLING_KINDS = ['decider', 'influencer', 'in_charge', 'bystander'] as const;
export type HandlingKind = (typeof HANDLING_KINDS)[number];

/** K2, the buying roles of Webster and Wind: what part a person has in the purchase. */
export const BUYING_ROLES = ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper'] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** A role as it is kept: who guards the gate by specification and risk is told from who guards the door. */
export const HELD_ROLES = [...BUYING_ROLES, 'technical_gatekeeper'] as const;
export type HeldRole = (typeof HELD_ROLES)[number];

/** K3, where an inside guide stands. */
export const GUIDE_SOURCES = ['inside', 'outside', 'own'] as const;
export type GuideSource = (typeof GUIDE_SOURCES)[number];

/** How much a person's word weighs: 1 little, 2 some, 3 much. */
export const INFLUENCE_LEVELS = [1, 2, 3] as const;
export type Influence = (typeof INFLUENCE_LEVELS)[number];

/** K6, four degrees of closeness: 1 nodding acquaintance, 2 mutual interest, 3 shared hardship, 4 true friends. */
export const CLOSENESS_DEGREES = [1, 2, 3, 4] as const;
export type Closeness = (typeof CLOSENESS_DEGREES)[number];

/** K7: knows we are able, likes us, acts on it. */
export const TRUST_KINDS = ['cognitive', 'affective', 'behavioural'] as const;
export type TrustKind = (typeof TRUST_KINDS)[number];

/** 1 low, 2 fair, 3 high. */
export const TRUST_LEVELS = [1, 2, 3] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** K8, what success means to a person: long-term (material security, promotion), practical, or to be respected. */
export const MOTIVES = ['material', 'promotion', 'practical', 'respect'] as const;
export type Motive = (typeof MOTIVES)[number];

/** K9, four inner appeals of a buyer. */
export const APPEALS = ['curiosity', 'ease', 'fear', 'pride'] as const;
export type Appeal = (typeof APPEALS)[number];

/** K14, relations among their people; `none` takes an earlier one back. */
export const TIES = ['supports', 'conflicts', 'informal', 'none'] as const;
export type Tie = (typeof TIES)[number];

/** N2, types of deciders. */
export const DECIDER_TYPES = ['analytic', 'driving', 'amiable', 'expressive'] as const;
export type DeciderType = (typeof DECIDER_TYPES)[number];

/** Personal attributes that an admin can switch off: then they are neither asked, inferred nor stored. */
export const PERSONAL_ATTRIBUTES = ['closeness', 'motive', 'appeal', 'type', 'politics'] as const;
export type PersonalAttribute = (typeof PERSONAL_ATTRIBUTES)[number];
export type AttributesOn = Readonly<Record<PersonalAttribute, boolean>>;

/** K10 of an account. Who stands where; how the inside works; who buys for whom; the steps of a purchase; by what it is judged. */
export const PURCHASE_ASPECTS = ['structure', 'inner_working', 'buying_model', 'steps', 'standards'] as const;
export type PurchaseAspect = (typeof PURCHASE_ASPECTS)[number];
