import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { flawsOf } from '../../../platform/words/flaws.ts'
import { DistrictSettings } from '../contract.ts'
import { words } from '../words.ts'
import { mayReadDistrict } from './may-read-district.ts'
import { defaultSettings, settingsInForce } from './settings.ts'

const gusu = { name: '姑苏区', nameEn: 'Gusu District', city: '苏州市' }

test('a district starts with settings it can work with', () => {
  const settings = defaultSettings(gusu)
  expect(Value.Check(DistrictSettings, settings)).toBe(true)
  expect(settings).toMatchObject({
    objectionWorkingDays: 5,
    contactDay: { week: 2, weekday: 7 },
    docPrefix: '姑苏人大',
    issuer: '苏州市姑苏区人民代表大会常务委员会',
    issuerShort: '姑苏区人大常委会',
  })
})

test('a name of two characters is not cut', () => {
  expect(defaultSettings({ name: '矿区', nameEn: 'Kuangqu', city: '' }).docPrefix).toBe('矿区人大')
})

test('what is stored wins; what an older release did not know is filled in', () => {
  const stored = { objectionWorkingDays: 7, contactDay: { week: 1, weekday: 6, from: '08:30', to: '10:30' } } as const
  expect(settingsInForce(gusu, stored)).toEqual({ ...defaultSettings(gusu), ...stored })
  expect(settingsInForce(gusu, {})).toEqual(defaultSettings(gusu))
})

test('nobody reads another district', () => {
  const actor = { districtId: 1, accountId: null, personId: null, onBehalfOf: null }
  expect(mayReadDistrict(actor, { districtId: 1 })).toEqual({ can: true })
  expect(mayReadDistrict(actor, { districtId: 2 })).toEqual({ can: false, why: 'districts.other-district' })
})

test('the words are whole', () => expect(flawsOf(words)).toEqual([]))
