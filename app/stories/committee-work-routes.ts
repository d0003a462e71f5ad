import { route } from '../../modules/access/index.ts'
import type { Actor } from '../../modules/access/language.ts'
import { AddedEvidence, EvidenceBody, MeasureParams } from '../../modules/committees/contract-findings.ts'
import type { Route } from '../../platform/http/route.ts'
import { witnessMeasure } from './witness-measure.ts'

const evidence = route({
  method: 'POST',
  path: '/api/v1/measures/:measureId/evidence',
  policy: 'committees.add-evidence',
  summary:
    'Add what shows that a measure is carried out: a document, a dossier that is announced, an activity, a tenure, or a sentence',
  status: 201,
  params: MeasureParams,
  body: EvidenceBody,
  answer: AddedEvidence,
  handle: (ask) => witnessMeasure(ask, ask.params.measureId, ask.body),
})

/** What of a street committee's work needs the facts of other modules. */
export const committeeWorkRoutes: Route<Actor>[] = [evidence]
