import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Certificate, certificate } from './certificate.ts'

const LETTER: Certificate = {
  ...{ size: 'A4', title: '任命书', number: '姑苏人大任〔2024〕3号', recipient: '张　三：', points: 22 },
  ...{ paragraphs: ['任命你为街道工作委员会副主任（兼职）。'], foot: ['主任　李四', '2024年5月30日'] },
  ...{ author: '区人大常委会', date: '2024-05-30' },
}

async function xmlOf(said: Certificate): Promise<string> {
  return strFromU8(unzipSync(await certificate(said))['word/document.xml'] ?? new Uint8Array())
}

it('stands on one A4 sheet with a border, the title large and spread', async () => {
  const xml = await xmlOf(LETTER)
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(xml).toContain('w:pgBorders')
  expect(xml).toContain('任　命　书')
  expect(xml).not.toContain('footerReference')
  for (const said of ['姑苏人大任〔2024〕3号', '张　三：', '主任　李四', '2024年5月30日']) expect(xml).toContain(said)
})

it('is half the size as a card, without number and recipient', async () => {
  const { number: _n, recipient: _r, ...rest } = LETTER
  const xml = await xmlOf({ ...rest, size: 'A5', title: '宪法宣誓誓词' })
  expect(xml).toMatch(/<w:pgSz w:w="839\d" w:h="1190\d"/)
  expect(xml).toContain('宪法宣誓誓词')
  expect(xml).not.toContain('任〔2024〕')
})

it('is always the same bytes', async () => {
  expect(await certificate(LETTER)).toEqual(await certificate(LETTER))
})
