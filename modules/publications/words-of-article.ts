import { phrases } from '../../platform/words/words.ts'

/** The article's facts in our own words. A name in braces is a figure, counted when the page opens. */
export const articleWords = phrases({
  'publications.article.1.title': { zh: '人少事多', en: 'Few hands, much to do' },
  'publications.article.1': {
    zh: '姑苏区人大常委会在 {street_committees} 个街道各设一个工委：一位主任专职，全区共 {director_seats} 位；每个街道委员 {member_seats} 名、秘书一名，都是兼职，秘书全区 {secretary_seats} 位。就靠这些人，平江街道 2023 年服务着 {district_mandates} 名区代表和 {consultative_mandates} 名议政代表，还联系 {provincial_mandates} 名省代表、{municipal_mandates} 名市代表。',
    en: 'Gusu’s standing committee has a committee in each of {street_committees} streets: one full-time director each, {director_seats} in all; {member_seats} members a street and a secretary each, {secretary_seats} in all, every one of them part-time. With these hands Pingjiang served {district_mandates} district deputies and {consultative_mandates} consultative deputies in 2023, and kept in touch with {provincial_mandates} provincial and {municipal_mandates} municipal ones.',
  },
  'publications.article.2.title': { zh: '一年里办了什么', en: 'What a year holds' },
  'publications.article.2': {
    zh: '这一年，平江的周周行走了 {weekly_visits} 场，市、区代表到场 {weekly_visit_attendances} 人次；每月的联系日合起来 {contact_day_sessions} 场，各级代表和议政代表到场 {contact_day_attendances} 人次；代表通过平台提交民情民意 {opinion_items} 条。视察和调研 {inspections} 次，写成报告 {research_reports} 篇；盯住 {projects_watched} 个民生实事项目，新开站点 {stations_opened} 个，办讲坛 {lectures} 场，{duty_reporters} 位代表回选区述职。',
    en: 'That year Pingjiang made {weekly_visits} weekly visits with {weekly_visit_attendances} attendances of municipal and district deputies; its contact days came to {contact_day_sessions} sessions and {contact_day_attendances} attendances, consultative deputies included; deputies submitted {opinion_items} opinion items through the platform. There were {inspections} inspections and studies with {research_reports} reports, {projects_watched} livelihood projects watched, {stations_opened} places opened, {lectures} lectures, and {duty_reporters} deputies who reported to their voters.',
  },
  'publications.article.3.title': { zh: '添两双手', en: 'Two more pairs of hands' },
  'publications.article.3': {
    zh: '省里督查时指出了人手不足。区里先立规矩，再按规矩在每个街道配两位兼职副主任：一位来自街道综合处或党政办，一位从代表团里择优推选。表决之后，全区共有 {part_time_deputy_directors} 位（表决日为演示设定）：{directors_from_offices} 位来自综合处、党政办，{directors_from_delegations} 位是代表团推出来的代表。推谁，先看做过什么：这些代表里，上一年积分居前 15% 的有 {directors_in_top} 位，本届建议满 3 件的有 {directors_with_suggestions} 位，闭会期间民情民意超过 10 条的有 {directors_with_items} 位；他们有 {directors_honoured_suggestions} 件建议评上年度优秀，{directors_honoured_authors} 位执笔的 {directors_honoured_reports} 篇调研报告也评上了。数字只供参考，评语由人来写，结果由表决产生。老小区没有监控、居民没有活动的地方，2021 年到 2023 年代表在走访和联系日上听来、提交办理的意见有 {heard_raised} 条，其中 {heard_raised_local} 条是本街道、本社区的小事：由街道综合处或党政办统筹，交办更快更准。',
    en: 'A provincial inspection named the shortage. The district made a rule first and then, by the rule, gave every street two part-time deputy directors: one from the street’s general or Party-government office, one chosen on merit from the delegation. After the vote there were {part_time_deputy_directors} (the day of the vote is invented): {directors_from_offices} from those offices, {directors_from_delegations} deputies chosen by their delegations. What they had done was looked at first: of these deputies {directors_in_top} stood in the top 15 % by the points of the year before, {directors_with_suggestions} had made three suggestions or more this term, {directors_with_items} had sent in more than ten opinion items between sessions; {directors_honoured_suggestions} of their suggestions were honoured as outstanding, and so were {directors_honoured_reports} research reports by {directors_honoured_authors} of them. The numbers are only evidence: people wrote the judgements, and the vote decided. Old estates without cameras, residents without a room to meet: from 2021 to 2023 deputies raised {heard_raised} opinions heard at visits and contact days, {heard_raised_local} of them small matters of the own street or community, which a street’s general or Party-government office hands over faster and to the right desk.',
  },
  'publications.article.4.title': { zh: '一个街道的办法，全区用起来', en: 'One street’s way becomes the district’s' },
  'publications.article.4': {
    zh: '周周行 2017 年从平江起步，2018 年定为全区做法。六年下来，全区走了 {visits_in_six_years} 场，其中有主题的 {themed_in_six_years} 场，记下群众意见 {opinions_in_six_years} 条。钮家巷居民围着古井谈出来的板凳议事会，后来走进背街小巷，2021 年又有了古巷“朋友圈”。',
    en: 'The weekly visit began in Pingjiang in 2017 and became the district’s practice in 2018. Six years make {visits_in_six_years} visits, {themed_in_six_years} of them with a theme, and {opinions_in_six_years} opinions heard. The bench forum, which grew out of talks around an old well in Niujiaxiang, went on into the back lanes; in 2021 came the circle of friends of the old lanes.',
  },
  'publications.article.5.title': { zh: '积分带来的变化', en: 'What points changed' },
  'publications.article.5': {
    zh: '金阊街道 2017 年试行积分亮星，次年全区出台积分管理办法，对所有区代表适用，每季度通报前 15% 的代表和街道平均分。照此算，2023 年第四季度前 15% 是 {top_deputies} 名代表（同分都在内），{ranked_streets} 个街道按平均分排名。代表履职登记从 2018 年的 {registrations_first} 条，一年比一年多，到 2023 年是 {registrations_last} 条。平江街道工委获得 2018—2022 年度全省人大系统先进集体。',
    en: 'Jinchang tried points and stars in 2017; a year later the district issued its rules for all district deputies, with a quarterly bulletin of the top 15 % and the street averages. Counted that way, the last quarter of 2023 has {top_deputies} deputies in the top 15 %, ties included, and ranks {ranked_streets} streets by average. Registrations rose every year, from {registrations_first} in 2018 to {registrations_last} in 2023. Pingjiang’s committee was honoured by the province for 2018–2022.',
  },
  'publications.article.source': {
    zh: '事实来源：《决策参考》2024年第6期（2024年6月12日），姑苏区人大常委会；本页为演示改写，人物虚构。',
    en: 'Source of the facts: Decision Reference 2024 No. 6 (12 June 2024), Gusu District People’s Congress Standing Committee; retold for the demo, all people invented.',
  },
})
