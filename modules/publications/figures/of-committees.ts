import type { FigureDeclaration } from '../language.ts'

/** Seats of the street committees on a day. Numbers 17–21 of the source. */
export const committeeFigures: readonly FigureDeclaration[] = [
  {
    number: 17,
    id: 'street_committees',
    name: { zh: '街道人大工委', en: 'Street committees' },
    definition: {
      zh: '这一天有人在任的街道人大工委。',
      en: 'Street committees with somebody in office on the day.',
    },
    unit: { zh: '个', en: 'committees' },
    period: 'day',
    inStreetYear: false,
  },
  {
    number: 18,
    id: 'director_seats',
    name: { zh: '主任（专职）', en: 'Directors, full-time' },
    definition: {
      zh: '这一天在任的专职主任。',
      en: 'Full-time directors in office on the day.',
    },
    unit: { zh: '人', en: 'people' },
    period: 'day',
    inStreetYear: false,
  },
  {
    number: 19,
    id: 'member_seats',
    name: { zh: '委员（兼职）', en: 'Members, part-time' },
    definition: {
      zh: '这一天在任的委员。',
      en: 'Members in office on the day.',
    },
    unit: { zh: '人', en: 'people' },
    period: 'day',
    inStreetYear: false,
  },
  {
    number: 20,
    id: 'secretary_seats',
    name: { zh: '人大秘书（兼职）', en: 'Secretaries, part-time' },
    definition: {
      zh: '这一天在任的人大秘书。',
      en: 'Secretaries in office on the day.',
    },
    unit: { zh: '人', en: 'people' },
    period: 'day',
    inStreetYear: false,
  },
  {
    number: 21,
    id: 'part_time_deputy_directors',
    name: { zh: '兼职副主任', en: 'Part-time deputy directors' },
    definition: {
      zh: '这一天在任的兼职副主任。',
      en: 'Part-time deputy directors in office on the day.',
    },
    unit: { zh: '人', en: 'people' },
    period: 'day',
    inStreetYear: false,
  },
]
