/**
 * Suggestions and research reports that were honoured (年度优秀建议, 年度优秀调研报告), in our own words after the subjects the source names.
 * `by`: which of the standouts wrote it.
 */
export interface HonouredText {
  readonly kind: 'suggestion' | 'research_report'
  readonly by: number
  readonly year: number
  readonly title: string
  readonly titleEn: string
}

const suggestion = (by: number, year: number, title: string, titleEn: string): HonouredText => ({
  ...{ kind: 'suggestion', by, year },
  ...{ title: `提出代表建议：${title}`, titleEn: `Suggestion: ${titleEn}` },
})

const report = (by: number, year: number, title: string, titleEn: string): HonouredText => ({
  ...{ kind: 'research_report', by, year },
  ...{ title: `撰写调研报告：${title}`, titleEn: `Research report: ${titleEn}` },
})

export const HONOURED_SUGGESTIONS: readonly HonouredText[] = [
  suggestion(0, 2022, '让文化产业以创新促发展', 'let the trades of culture grow by new ideas'),
  suggestion(0, 2023, '一刻钟走得到的便民生活圈', 'daily needs within a quarter of an hour’s walk'),
  suggestion(
    1,
    2022,
    '帮新兴行业青年在古城安家创业',
    'help the young of new trades settle and start out in the old town',
  ),
  suggestion(2, 2023, '老旧小区公共安全设施补短板', 'close the gaps in the safety of old estates'),
  suggestion(4, 2022, '古井老井分级保护与利用', 'protect and use old wells by grades'),
  suggestion(4, 2023, '社区食堂可持续运营', 'keep community canteens running'),
  suggestion(5, 2023, '沿河步道无障碍贯通', 'a riverside path without barriers'),
  suggestion(7, 2022, '街巷停车共享错时开放', 'parking in the lanes shared by hours'),
]

export const HONOURED_REPORTS: readonly HonouredText[] = [
  report(0, 2023, '从平江的巷子看苏式生活怎样被讲述', 'how the lanes of Pingjiang tell of life in Suzhou'),
  report(1, 2023, '历史街区更新之后做什么用', 'what historic quarters are for once renewed'),
  report(2, 2022, '古城老旧小区怎样更新', 'how old estates of the old town are renewed'),
  report(5, 2022, '居民议事怎样从井边走到巷子里', 'how residents’ talks went from the well into the lanes'),
]
