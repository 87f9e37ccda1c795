/** The words of a relation between two companies. */

/** Methods L1, after Millman and Wilson. `uncoupling` stands apart: it is reached from any of them. */
export const RELATION_STAGES = ['pre', 'early', 'mid', 'partnership', 'synergistic', 'uncoupling'] as const;
export type RelationStage = (typeof RELATION_STAGES)[number];

/** Methods L2. */
export const LIFE_CYCLES = ['potential', 'growing', 'mature', 'declining'] as const;
export type LifeCycle = (typeof LIFE_CYCLES)[number];

/** What a person says of trade with the account. */
export const TRADE_WORDS = ['stopped', 'lost', 'resumed'] as const;
export type TradeWord = (typeof TRADE_WORDS)[number];

/** What two companies do together: a team of both, or a plan of both. */
export const JOINT_KINDS = ['team', 'plan'] as const;
export type JointKind = (typeof JOINT_KINDS)[number];
