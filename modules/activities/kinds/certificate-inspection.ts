import { declareKind } from './declaration.ts'

/** A deputy inspects on the spot with the deputy’s certificate, arranged on request (Deputy Law). */
export const certificateInspection = declareKind({
  code: 'certificate_inspection',
  name: { zh: '持证视察', en: 'Inspection on a certificate' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'unit', label: { zh: '受视察单位', en: 'Body inspected' }, type: 'text', required: true, max: 120 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: true,
})
