import { phrases } from '../../platform/words/words.ts'

/**
 * The sentences of the bulletin. Paper and page say the same ones; the page makes a button of every figure in braces, and English glosses the Chinese
 * text, which alone is the document.
 */
export const paperWords = phrases({
  'bulletins.paper.title': {
    zh: '关于{year}年第{quarterName}季度区人大代表履职积分情况的通报',
    en: 'Bulletin on the duty points of district deputies, quarter {quarterName} of {year}',
  },
  'bulletins.paper.recipient': {
    zh: '各人大街道工委，各位区人大代表',
    en: 'To all street committees and all district deputies',
  },
  'bulletins.paper.opening': {
    zh: '根据{rules}，现将{year}年第{quarterName}季度（{from}至{to}）区人大代表履职积分情况通报如下。',
    en: 'Under {rules}, the duty points of district deputies for quarter {quarterName} of {year} ({from} to {to}) are as follows.',
  },
  'bulletins.paper.overall': { zh: '总体情况', en: 'In short' },
  'bulletins.paper.overall-text': {
    zh: '参加本季度排名的区人大代表{eligible}名。按办法计分的履职记录{records}条，涉及代表{people}名；其中来自{activities}场次活动，代表自报{selfReports}条。',
    en: '{eligible} district deputies take part in this quarter’s ranking. {records} duty records earned points, of {people} deputies; they come from {activities} activities, and {selfReports} were reported by the deputies themselves.',
  },
  'bulletins.paper.suspended': {
    zh: '暂停执行代表职务的{suspended}名代表不参加本季度排名。',
    en: 'Deputies whose duty was suspended and who are not ranked this quarter: {suspended}.',
  },
  'bulletins.paper.top': { zh: '积分排名前15%的代表', en: 'Deputies in the top 15 %' },
  'bulletins.paper.top-text': {
    zh: '参加排名代表的15%为{places}名（小数进一），与末位同分的一并列入，共{top}名。按街道列出，同一街道内以姓氏笔画为序。',
    en: '15 % of the deputies ranked is {places} (rounded up); with those tied at the line {top} are named. They are listed by street and, within a street, by the strokes of the surname; the order is no ranking.',
  },
  'bulletins.paper.top-none': {
    zh: '本季度没有代表取得积分，不列名单。',
    en: 'No deputy earned points this quarter; nobody is named.',
  },
  'bulletins.paper.top-street': { zh: '{street}（{n}名）', en: '{street} ({n})' },
  'bulletins.paper.top-elsewhere': { zh: '其他（{n}名）', en: 'Others ({n})' },
  'bulletins.paper.streets': { zh: '各街道平均积分排名', en: 'Street averages' },
  'bulletins.paper.streets-text': {
    zh: '平均积分为街道内参加排名的代表积分之和除以人数，没有积分的代表也计入人数；平均积分相同的名次并列。',
    en: 'A street’s average is the points of its ranked deputies over their number, those without points included; equal averages share a rank.',
  },
  'bulletins.paper.column.rank': { zh: '名次', en: 'Rank' },
  'bulletins.paper.column.street': { zh: '街道', en: 'Street' },
  'bulletins.paper.column.deputies': { zh: '代表（名）', en: 'Deputies' },
  'bulletins.paper.column.sum': { zh: '积分合计（分）', en: 'Points in all' },
  'bulletins.paper.column.average': { zh: '平均积分（分）', en: 'Average' },
  'bulletins.paper.column.year-average': { zh: '本年累计平均（分）', en: 'Average of the year so far' },
  'bulletins.paper.unranked': { zh: '—', en: '—' },
  'bulletins.paper.supplement': { zh: '补登情况', en: 'Supplement to earlier bulletins' },
  'bulletins.paper.supplement-none': {
    zh: '以往各季度通报印发后，没有新确认或者更正的履职记录。',
    en: 'Since the earlier bulletins were issued, no records of their quarters were confirmed or corrected.',
  },
  'bulletins.paper.supplement-line': {
    zh: '{year}年第{quarterName}季度：涉及代表{people}名；补登{added}条，计{addedPoints}分；核减{taken}条，计{takenPoints}分；调整{changed}条，计{changedPoints}分。',
    en: 'Quarter {quarterName} of {year}: {people} deputies; {added} records added ({addedPoints} points), {taken} taken back ({takenPoints}), {changed} counted otherwise ({changedPoints}).',
  },
  'bulletins.paper.supplement-frozen': {
    zh: '补登积分计入代表当年累计积分，已印发通报的名次不作变动。',
    en: 'They count in the deputies’ totals of the year; ranks in bulletins already issued stay as they were.',
  },
  'bulletins.paper.objections': { zh: '异议办理', en: 'Objections' },
  'bulletins.paper.objections-text': {
    zh: '本季度代表对履职记录提出异议{objections}件，截至统计时已办结{decided}件，正在核实{open}件。',
    en: 'Objections deputies raised to records this quarter: {objections}; when counted, decided: {decided}, being verified: {open}.',
  },
  'bulletins.paper.own-account': {
    zh: '代表个人积分及其依据由本人查询，也可以向所在人大街道工委了解。',
    en: 'Deputies see their own points and what they rest on, or ask their street committee.',
  },
  'bulletins.paper.counted': {
    zh: '数据统计截至{countedTo}。',
    en: 'Counted as of {countedTo}.',
  },
  'bulletins.paper.draft-mark': { zh: '（送审稿）', en: ' (for review)' },
  'bulletins.paper.rules-none': { zh: '本区履职积分管理办法', en: 'the district’s points rules' },
})
