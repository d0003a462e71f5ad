import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkOfficialDocument } from './check-official-document.ts'
import type { CheckedItem } from './finding.ts'
import { type OfficialDocument, officialDocument } from './official-document.ts'
import { documentWords } from './words.ts'

const SAMPLE: OfficialDocument = {
  issuerMark: '苏州市姑苏区人大常委会文件',
  docNumber: { code: '姑人发', year: 2026, number: 8 },
  title: '关于2026年第三季度区人大代表履职积分情况的通报',
  recipient: '各街道人大工委',
  body: [
    { kind: 'paragraph', text: '现将2026年第三季度区人大代表履职积分情况通报如下。' },
    { kind: 'heading', level: 1, text: '总体情况' },
    { kind: 'heading', level: 2, text: '履职登记' },
    { kind: 'paragraph', text: '本季度共登记履职1200次。' },
    { kind: 'heading', level: 3, text: '进社区' },
    { kind: 'heading', level: 4, text: '周周行' },
    { kind: 'heading', level: 1, text: '街道均分' },
    {
      kind: 'table',
      caption: '街道均分排名',
      columns: [
        { header: '街道', width: 2 },
        { header: '人数', align: 'right' },
        { header: '均分', align: 'right' },
      ],
      rows: [
        ['平江街道', '38', '41.5'],
        ['金阊街道', '40', '39.0'],
      ],
    },
    {
      kind: 'names',
      lead: '积分居前的代表：',
      names: ['张三', '李四光', '欧阳修文', '阿不都热西提·买买提', '王五', '赵六', '钱七'],
    },
  ],
  attachments: [
    {
      title: '积分明细表。',
      body: [
        { kind: 'heading', level: 1, text: '说明' },
        { kind: 'paragraph', text: '略。' },
      ],
    },
    { title: '统计口径' },
  ],
  signature: { issuer: '姑苏区人大常委会代表工委', date: '2026-10-02' },
  colophon: { copyTo: ['区委办公室', '区政府办公室'], issuedBy: '区人大常委会办公室', printedOn: '2026-10-09' },
}

let good: Buffer

beforeAll(async () => {
  good = await officialDocument(SAMPLE)
})

function failing(bytes: Uint8Array): CheckedItem[] {
  return checkOfficialDocument(bytes)
    .filter((finding) => !finding.pass)
    .map((finding) => finding.item)
}

/** The good document with one thing changed; the change must hit. */
function spoiled(part: string, from: string | RegExp, to: string): Buffer {
  const parts = unzipSync(good)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  expect(after, `${from}`).not.toBe(before)
  parts[part] = strToU8(after)
  return Buffer.from(zipSync(parts))
}

const DOC = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** A change inside the definition of one style. */
function inStyle(id: string, from: string, to: string): [string, RegExp, string] {
  return [STYLES, new RegExp(`(w:styleId="${id}"(?:(?!</w:style>)[\\s\\S])*?)${from}`), `$1${to}`]
}

describe('a document of ours', () => {
  it('passes every item', () => {
    const findings = checkOfficialDocument(good)
    expect(findings.filter((finding) => !finding.pass)).toEqual([])
    expect(new Set(findings.map((finding) => finding.item)).size).toBe(20)
    for (const finding of findings) expect(Object.keys(documentWords)).toContain(`document.${finding.item}`)
  })

  it.each<[string, Partial<OfficialDocument>]>([
    ['upward, with signer', { signer: '王五' }],
    ['with copy number, secrecy and urgency', { copyNumber: 7, secrecy: '秘密★1年', urgency: '特急' }],
    ['without seal', { signature: { issuer: '姑苏区人大常委会代表工作委员会', date: '2026-10-12', sealed: false } }],
    ['without seal, short issuer', { signature: { issuer: '区人大办', date: '2026-10-12', sealed: false } }],
    [
      'with a very long issuer',
      { signature: { issuer: '苏州市姑苏区人民代表大会常务委员会平江街道工作委员会', date: '2026-10-12' } },
    ],
    ['with a long mark', { issuerMark: '苏州市姑苏区人民代表大会常务委员会平江街道工作委员会文件' }],
    ['with a short mark', { issuerMark: '平江人大' }],
    [
      'without recipient, attachments, copies',
      {
        recipient: undefined,
        attachments: undefined,
        colophon: { issuedBy: '办公室', printedOn: '2026-10-09' },
      } as never,
    ],
    [
      'with one attachment and a note',
      {
        attachments: [{ title: '名单', body: [{ kind: 'table', columns: [{ header: '姓名' }], rows: [['张三']] }] }],
        note: '此件公开发布',
      },
    ],
    [
      'with a title of three lines',
      { title: '苏州市姑苏区人大常委会关于表彰2021—2026年度优秀人大代表和优秀代表建议以及先进街道人大工委的决定' },
    ],
  ])('%s passes too', async (_, change) => {
    expect(failing(await officialDocument({ ...SAMPLE, ...change }))).toEqual([])
  })

  it('is the same bytes each time', async () => {
    expect((await officialDocument(SAMPLE)).equals(good)).toBe(true)
  })
})

describe('planted faults', () => {
  it.each<[CheckedItem, string, string | RegExp, string]>([
    ['paper', DOC, 'w:w="11906"', 'w:w="12240"'],
    ['margins', DOC, 'w:top="2098"', 'w:top="1440"'],
    ['grid', DOC, 'w:linePitch="580"', 'w:linePitch="312"'],
    ['grid', DOC, 'w:charSpace="-848"', 'w:charSpace="0"'],
    ['grid', DOC, 'w:type="linesAndChars"', 'w:type="lines"'],
    ['mark', ...inStyle('OfficialMark', 'w:val="FF0000"', 'w:val="000000"')],
    ['mark', ...inStyle('OfficialMark', 'w:eastAsia="[^"]*"', 'w:eastAsia="黑体"')],
    ['mark-position', DOC, /w:line="1\d\d\d"/, 'w:line="1200"'],
    ['number', DOC, '〔2026〕8号', '[2026]8号'],
    ['number', DOC, '〔2026〕8号', '〔2026〕08号'],
    ['number', DOC, '〔2026〕8号', '〔2026〕第8号'],
    ['number-position', DOC, /(OfficialMark.*?)w:line="580"/, '$1w:line="900"'],
    ['red-line', DOC, 'w:before="187"', 'w:before="600"'],
    ['red-line', DOC, 'w:color="FF0000" w:sz="12"', 'w:color="000000" w:sz="12"'],
    ['red-line', DOC, /(OfficialRedLine"\/>)/, '$1<w:ind w:left="600" w:right="600"/>'],
    ['title', ...inStyle('Title', 'w:sz w:val="44"', 'w:sz w:val="36"')],
    ['title', ...inStyle('Title', 'w:jc w:val="center"', 'w:jc w:val="left"')],
    ['recipient', DOC, '各街道人大工委：', '各街道人大工委:'],
    ['text', ...inStyle('OfficialBody', 'w:sz w:val="32"', 'w:sz w:val="28"')],
    ['text', ...inStyle('OfficialBody', 'w:eastAsia="[^"]*"', 'w:eastAsia="宋体"')],
    ['text', ...inStyle('OfficialBody', 'w:line="580"', 'w:line="480"')],
    ['text', ...inStyle('OfficialBody', 'w:firstLine="632"', 'w:firstLine="0"')],
    ['levels', DOC, '二、街道均分', '三、街道均分'],
    ['levels', ...inStyle('Heading2', 'w:eastAsia="[^"]*"', 'w:eastAsia="黑体"')],
    [
      'first-page',
      DOC,
      '<w:body>',
      `<w:body>${'<w:p><w:pPr><w:pStyle w:val="OfficialBlank"/></w:pPr></w:p>'.repeat(9)}`,
    ],
    ['attachments', DOC, '附件：1.积分明细表', '附件：1.积分明细表。'],
    ['attachments', DOC, '<w:pageBreakBefore/>', ''],
    ['signature', DOC, '2026年10月2日', '2026年10月02日'],
    ['signature', DOC, '2026年10月2日', '二〇二六年十月二日'],
    ['signature', DOC, /(OfficialDate"\/><w:ind w:right=")\d+/, '$1100'],
    ['colophon-lines', DOC, /(tblpPr.*?<w:top [^>]*w:sz=")8/, '$14'],
    ['colophon-lines', DOC, 'w:sz="6"', 'w:sz="12"'],
    ['colophon-position', DOC, 'w:tblpYSpec="bottom"', 'w:tblpYSpec="top"'],
    ['colophon-text', DOC, '区政府办公室。', '区政府办公室'],
    ['colophon-text', DOC, '2026年10月9日印发', '2026年10月09日印发'],
    ['page-numbers', 'word/settings.xml', '<w:evenAndOddHeaders/>', ''],
    ['page-numbers', 'word/footer1.xml', 'w:jc w:val="right"', 'w:jc w:val="center"'],
    ['page-numbers', 'word/footer2.xml', /— /, '- '],
    ['page-numbers', DOC, 'w:footer="1427"', 'w:footer="851"'],
    ['fonts', ...inStyle('OfficialTableCell', 'w:eastAsia="[^"]*"', 'w:eastAsia="微软雅黑"')],
  ])('%s (%s %s)', (item, part, from, to) => {
    expect(failing(spoiled(part, from, to))).toContain(item)
  })

  it('a document without our parts fails, and bytes that are no document are refused', () => {
    const bare = spoiled(DOC, /<w:body>.*?<w:sectPr>/s, '<w:body><w:p/><w:sectPr>')
    expect(failing(bare)).toEqual(
      expect.arrayContaining([
        'mark',
        'number',
        'red-line',
        'title',
        'text',
        'signature',
        'colophon-lines',
        'first-page',
      ]),
    )
    expect(() => checkOfficialDocument(Buffer.from('no zip'))).toThrow(SyntaxError)
    expect(() => checkOfficialDocument(zipSync({ 'a.xml': strToU8('<a/>') }))).toThrow(SyntaxError)
  })
})
