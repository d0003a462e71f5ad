/** Who issued a governing document, from the top. */
export const DOCUMENT_LEVELS = ['national', 'provincial', 'municipal', 'district', 'street'] as const
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number]

/** What a governing document is. */
export const DOCUMENT_KINDS = [
  ...(['law', 'regulation', 'party_document', 'measure', 'working_rules'] as const),
  ...(['opinion', 'decision', 'notice', 'other'] as const),
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** How a document stands on a day. */
export const FORCE_STATES = ['in_force', 'to_come', 'past'] as const
export type ForceState = (typeof FORCE_STATES)[number]

/** What may cite a governing document here. What concerns a dossier stands in the dossier. */
export const CITED_BY = [
  ...(['composition', 'incompatibility', 'step_rule', 'criterion', 'clock', 'points_rules'] as const),
  ...(['activity_kind', 'template', 'setting', 'assessment_item', 'duty_item', 'measure'] as const),
] as const
export type CitedBy = (typeof CITED_BY)[number]

export const MEASURE_STATES = ['planned', 'under_way', 'done', 'dropped'] as const
export type MeasureState = (typeof MEASURE_STATES)[number]

export const EVIDENCE_KINDS = ['document', 'dossier', 'activity', 'tenure', 'sentence'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export const MEETING_KINDS = ['regular', 'plan', 'year_end', 'special'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const MEETING_STATES = ['called', 'held', 'minuted', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

export const PRESENCES = ['present', 'leave', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

export const YEAR_PAPER_KINDS = ['report', 'plan'] as const
export type YearPaperKind = (typeof YEAR_PAPER_KINDS)[number]
export const YEAR_PAPER_STATES = ['drafted', 'submitted', 'accepted', 'sent_back'] as const
export type YearPaperState = (typeof YEAR_PAPER_STATES)[number]
