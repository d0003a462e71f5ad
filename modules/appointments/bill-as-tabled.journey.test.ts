import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import {
  appointDeputy,
  appointHead,
  type DossierHouse,
  dossierHouse,
  MANDATES,
  MORE,
  PEOPLE,
  POSTS,
  wanted,
} from './testing/dossier-house.ts'
import { leadTo } from './testing/steps-to.ts'

let house: DossierHouse
beforeAll(async () => {
  house = await dossierHouse()
})
afterAll(() => house?.close())

async function bill(dossierId: string): Promise<string> {
  const file = await house.get('staff', `/api/v1/dossiers/${dossierId}/papers/bill.docx`)
  expect(file.statusCode).toBe(200)
  return strFromU8(unzipSync(file.rawPayload)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
}

test('a bill that had its number names those it was issued with, also when one is held back afterwards; a draft and a new bill do not', async () => {
  const dossierId = await house.open()
  const shen = await house.add(dossierId, appointDeputy(PEOPLE.deputyShen, MANDATES.shen))
  const head = await house.add(dossierId, appointHead(MORE.headPingjiang, POSTS.pingjiang))
  for (const matterId of [shen, head]) {
    const { matters } = await house.seen('staff', dossierId)
    const version = matters.find((one) => one.matterId === matterId)?.version
    wanted(await house.post('staff', `/api/v1/matters/${matterId}/moves`, { event: 'qualify', version }), 200)
  }
  await leadTo(house, dossierId, 'nominated')
  const issue = () =>
    house.post('staff', `/api/v1/dossiers/${dossierId}/papers`, {
      ...{ id: newId(), kind: 'bill', signer: '沈主任', issuedOn: '2026-11-04' },
    })
  const first = wanted(await issue(), 201)
  await house.on('2026-11-05')
  const { matters } = await house.seen('staff', dossierId)
  const version = matters.find((one) => one.matterId === head)?.version
  const held = { event: 'holdBack', version, words: '收到反映，待核实' }
  wanted(await house.post('staff', `/api/v1/matters/${head}/moves`, held), 200)
  expect(await bill(dossierId)).toMatch(/孙\s*处/)
  const reason = '表决前有一项暂缓'
  wanted(await house.post('staff', `/api/v1/issued-papers/${first.paperId}/void`, { version: 1, reason }), 200)
  expect(await bill(dossierId)).not.toMatch(/孙\s*处/)
  wanted(await issue(), 201)
  expect(await bill(dossierId)).not.toMatch(/孙\s*处/)
})
