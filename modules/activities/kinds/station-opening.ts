import { declareKind } from './declaration.ts'

/** A home, station or point opens; a fact of the street, nobody earns a record by it. */
export const stationOpening = declareKind({
  code: 'station_opening',
  name: { zh: '代表之家（站、点）启用', en: 'Opening of a station' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    {
      key: 'tier',
      label: { zh: '层级', en: 'Tier' },
      type: 'choice',
      required: true,
      choices: [
        { code: 'home', label: { zh: '代表之家', en: 'Home' } },
        { code: 'station', label: { zh: '联络站', en: 'Station' } },
        { code: 'point', label: { zh: '联络点', en: 'Point' } },
      ],
    },
    { key: 'name', label: { zh: '名称', en: 'Name' }, type: 'text', required: true, max: 80 },
  ],
  counts: { sessions: true, attendances: false },
  record: null,
  selfReport: false,
})
