import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { GROUNDS, STANDARDS } from './language.ts'
import { EVIDENCE } from './rules/merit-evidence.ts'

/**
 * Merit as it crosses the wire: hard conditions pass or fail, reference evidence stands side by side, people choose and judge. Nothing here is a score, and
 * no list is in order of merit: candidates stand by the sound of their names.
 */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])
const Verdict = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
const Version = Type.Integer({ minimum: 1 })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000, title: 'appointments.field.street' })
const PersonId = Type.String({ format: 'uuid', title: 'appointments.field.person' })
const Ground = Type.Enum([...GROUNDS])
const Words = (most: number, title: string) => Type.String({ minLength: 2, maxLength: most, pattern: '\\S', title })
/** A words key and the values of its places. */
const Said = Type.Object({
  key: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
})

export const DossierParams = Type.Object({ dossierId: Id })
export const RecommendationParams = Type.Object({ recommendationId: Id })

/** A condition that is met, is not met, or could not be computed (null), with the rule that asks it. `key` is a sentence in the words of the module. */
export const ConditionAnswer = Type.Object({
  key: Type.String(),
  passed: Null(Type.Boolean()),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  source: Type.String(),
  sourceEn: Type.String(),
})

/** A number of the evidence: null where it was not computed, and then `why` says it. Its rows: GET …/candidates/:personId/evidence?of= */
const Counted = Type.Object({ of: Type.Enum([...EVIDENCE]), count: Null(Type.Integer()), why: Null(Said) })

/** Where somebody stands by the points of a whole year; equal points share a place. */
export const PlaceAnswer = Type.Object({
  year: Type.Integer(),
  rank: Null(Type.Integer()),
  /** How many were ranked. */
  eligible: Type.Integer(),
  /** Places of the top 15 % before ties: ceil(0.15 n). */
  topPlaces: Type.Integer(),
  top: Null(Type.Boolean()),
  tenths: Null(Type.Integer()),
  /** How many others have the same points. */
  tied: Type.Integer(),
  /** Outside the top 15 % by so many places, one or two; null otherwise. */
  missedBy: Null(Type.Integer()),
  why: Null(Said),
})

export const EvidenceAnswer = Type.Object({
  place: PlaceAnswer,
  counts: Type.Array(Counted),
  /** Present, in hundredths of a per cent of those asked; null where nobody asked. */
  attendance: Null(Type.Integer()),
  /** The days counted: from the first day of the term. */
  from: Null(Day),
  to: Day,
  /** How many days of congress sessions were told apart, and how they are known. */
  session: Type.Object({ days: Type.Integer(), known: Said }),
})
export type EvidenceAnswer = Static<typeof EvidenceAnswer>

export const JudgementAnswer = Type.Object({
  judgementId: Id,
  standard: Type.Enum([...STANDARDS]),
  words: Type.String(),
  judgedBy: Type.String(),
  by: Type.String(),
  at: Type.String({ format: 'date-time' }),
})

export const personFace = {
  personId: Id,
  name: Type.String(),
  ground: Ground,
  mandateId: Null(Id),
  postId: Null(Id),
  postTitle: Null(Type.String()),
  postTitleEn: Null(Type.String()),
  employer: Null(Type.String()),
  /** Full years on the day counted, to a year: only the year of birth is kept. */
  age: Null(Type.Integer()),
  education: Null(Type.String()),
  sector: Null(Type.String()),
}

const CandidateAnswer = Type.Object({
  ...personFace,
  conditions: Type.Array(ConditionAnswer),
  /** False where a condition is not met, null where none fails and one could not be computed. */
  met: Null(Type.Boolean()),
  evidence: EvidenceAnswer,
  /** The latest sentence for each standard. */
  judgements: Type.Array(JudgementAnswer),
  recommendation: Null(
    Type.Object({ recommendationId: Id, recommendedBy: Type.String(), recommendedOn: Day, words: Type.String() }),
  ),
  votes: Null(Type.Integer()),
  chosen: Type.Boolean(),
  can: Type.Object({ recommend: Verdict, judge: Verdict, makeSheet: Verdict }),
})
export type CandidateAnswer = Static<typeof CandidateAnswer>

export const CandidatesQuery = Type.Object({
  ...pageQuery,
  streetId: StreetId,
  /** Deputies of the street's delegation, or heads of its general or Party-government office. */
  ground: Type.Optional(Type.Enum(['department_head', 'delegation_deputy'])),
  /** Only those recommended or proposed in this dossier. */
  proposed: Type.Optional(Type.Boolean()),
  /** Part of a name. */
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
})
export const CandidatesAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  /** The day everything is looked at. */
  asOf: Day,
  items: Type.Array(CandidateAnswer),
  next: Null(Type.String()),
  can: Type.Object({ recommend: Verdict, choose: Verdict }),
})
export type CandidatesAnswer = Static<typeof CandidatesAnswer>

export const EvidenceParams = Type.Object({ dossierId: Id, personId: Id })
export const EvidenceQuery = Type.Object({ ...pageQuery, streetId: StreetId, of: Type.Enum([...EVIDENCE]) })
export const EvidenceRowsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      rowId: Type.String(),
      on: Day,
      title: Type.String(),
      titleEn: Type.String(),
      evidence: Type.Object({ kind: Type.Enum(['record', 'item', 'activity']), id: Type.String() }),
    }),
  ),
  next: Null(Type.String()),
})
export type EvidenceRowsAnswer = Static<typeof EvidenceRowsAnswer>

export const StreetQuery = Type.Object({ ...pageQuery, streetId: Type.Optional(StreetId) })
export const RecommendBody = Type.Object({
  id: Id,
  streetId: StreetId,
  personId: PersonId,
  ground: Type.Enum([...GROUNDS], { title: 'appointments.field.ground' }),
  mandateId: Type.Optional(Id),
  postId: Type.Optional(Id),
  recommendedBy: Words(120, 'appointments.field.recommended-by'),
  number: Type.Optional(Type.String({ maxLength: 80, title: 'appointments.field.number' })),
  recommendedOn: Type.String({ format: 'date', title: 'appointments.field.recommended-on' }),
  words: Words(1000, 'appointments.field.recommendation-words'),
})
export const RecommendedAnswer = Type.Object({ recommendationId: Id, version: Type.Integer() })
export const TakeBackBody = Type.Object({ version: Version })
export const RecommendationsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      recommendationId: Id,
      streetId: Type.Integer(),
      street: Type.String(),
      streetEn: Type.String(),
      personId: Id,
      name: Type.String(),
      ground: Ground,
      mandateId: Null(Id),
      postId: Null(Id),
      recommendedBy: Type.String(),
      number: Null(Type.String()),
      recommendedOn: Day,
      words: Type.String(),
      by: Type.String(),
      version: Type.Integer(),
      can: Type.Object({ takeBack: Verdict }),
    }),
  ),
  next: Null(Type.String()),
  can: Type.Object({ recommend: Verdict }),
})
export type RecommendationsAnswer = Static<typeof RecommendationsAnswer>

const Count = Type.Integer({ minimum: 0, maximum: 1000, title: 'appointments.field.votes' })
export const ChooseBody = Type.Object({
  id: Id,
  streetId: StreetId,
  heldOn: Type.String({ format: 'date', title: 'appointments.field.held-on' }),
  /** Deputies of the delegation, and those who came. */
  members: Type.Integer({ minimum: 1, maximum: 1000, title: 'appointments.field.members' }),
  present: Type.Integer({ minimum: 1, maximum: 1000, title: 'appointments.field.present' }),
  spoilt: Type.Integer({ minimum: 0, maximum: 1000, title: 'appointments.field.spoilt' }),
  /** Votes of everybody recommended for the place; one vote a paper. */
  counts: Type.Array(Type.Object({ personId: PersonId, votes: Count }), { minItems: 1, maxItems: 30 }),
  chosen: Type.String({ format: 'uuid', title: 'appointments.field.chosen' }),
  /** Asked where the most votes are shared: how one of them was taken. */
  words: Type.Optional(Type.String({ maxLength: 1000, title: 'appointments.field.choice-words' })),
  /** Where a choice stands already: the version it replaces, because it was entered wrongly. */
  version: Type.Optional(Version),
})
export const ChosenAnswer = Type.Object({ choiceId: Id, version: Type.Integer() })
export const ChoicesAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      choiceId: Id,
      streetId: Type.Integer(),
      street: Type.String(),
      streetEn: Type.String(),
      heldOn: Day,
      members: Type.Integer(),
      present: Type.Integer(),
      spoilt: Type.Integer(),
      chosen: Id,
      chosenName: Type.String(),
      words: Type.String(),
      counts: Type.Array(Type.Object({ personId: Id, name: Type.String(), votes: Type.Integer() })),
      version: Type.Integer(),
      can: Type.Object({ correct: Verdict }),
    }),
  ),
  next: Null(Type.String()),
})
export type ChoicesAnswer = Static<typeof ChoicesAnswer>

export const JudgeBody = Type.Object({
  id: Id,
  streetId: StreetId,
  personId: PersonId,
  standard: Type.Enum([...STANDARDS], { title: 'appointments.field.standard' }),
  words: Words(500, 'appointments.field.judgement-words'),
  judgedBy: Words(120, 'appointments.field.judged-by'),
})
export const JudgedAnswer = Type.Object({ judgementId: Id })
