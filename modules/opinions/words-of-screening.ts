import { phrases } from '../../platform/words/words.ts'

/** The screening card: what is not taken here, where it belongs, and what the law says of it. Petition Regulation 2022, Deputy Law 2025. */
export const screeningWords = phrases({
  'opinions.screening.litigation': { zh: '已经或者应当由法院处理的事', en: 'A matter for the courts' },
  'opinions.screening.litigation.address': {
    zh: '请向有管辖权的人民法院提出；需要法律帮助，可拨打12348公共法律服务热线。',
    en: 'Please go to the court in charge. For legal help call the public legal service line 12348.',
  },
  'opinions.screening.litigation.notice': {
    zh: '代表不直接处理具体案件，人大不干预个案审判。上诉、申请再审都有法定期限，请以裁判文书写明的期限为准。',
    en: 'Deputies do not settle cases and the congress does not interfere in trials. Appeals have time limits by law: see the judgment.',
  },
  'opinions.screening.arbitration': {
    zh: '应当仲裁或者行政复议的事',
    en: 'A matter for arbitration or administrative review',
  },
  'opinions.screening.arbitration.address': {
    zh: '劳动争议请向劳动人事争议仲裁委员会申请；不服行政决定请向行政复议机关申请。可先拨打12348咨询。',
    en: 'Take labour disputes to the arbitration commission and administrative decisions to the reviewing body. Line 12348 advises.',
  },
  'opinions.screening.arbitration.notice': {
    zh: '劳动仲裁一般应当在一年内申请，行政复议一般应当在知道决定之日起六十日内申请。',
    en: 'Labour arbitration is generally applied for within one year, administrative review within 60 days of knowing the decision.',
  },
  'opinions.screening.petition': { zh: '属于信访的事', en: 'A petition' },
  'opinions.screening.petition.address': {
    zh: '请到区信访局或街道信访接待窗口，也可在国家信访局网站、微信公众号提出。我们可以代为转送，并告诉您转到哪里。',
    en: 'Please go to the district petition office or the street’s petition desk, or use the national petition site. We can pass it on and tell you where it went.',
  },
  'opinions.screening.petition.notice': {
    zh: '按《信访工作条例》，收到后十五日内登记并告知是否受理，受理后六十日内办结，情况复杂的可以延长三十日。',
    en: 'By the Petition Regulation it is registered and you are told within 15 days whether it is taken on; it is concluded within 60 days, 90 where complex.',
  },
  'opinions.screening.personal_case': { zh: '个人或亲属的个案', en: 'A case of one’s own or of relatives' },
  'opinions.screening.personal_case.address': {
    zh: '请向经办单位提出，或拨打12345政务服务便民热线。',
    en: 'Please turn to the office in charge, or call the government service line 12345.',
  },
  'opinions.screening.personal_case.notice': {
    zh: '代表反映带有普遍性的问题，不直接处理个人问题（代表法）。如果许多居民都遇到同样的事，请把共同的情况写出来再提交。',
    en: 'Deputies raise what concerns many and do not settle personal matters (Deputy Law). If many neighbours share it, write that and submit again.',
  },
  'opinions.screening.tender': { zh: '正在进行的招标、采购', en: 'A tender that is running' },
  'opinions.screening.tender.address': {
    zh: '请向招标人或采购人书面提出异议，或向主管部门投诉。',
    en: 'Please object in writing to whoever invited the tender, or complain to the supervising department.',
  },
  'opinions.screening.tender.notice': {
    zh: '代表不得利用职务干涉招标投标等经济活动（代表法）。提出异议、投诉有法定期限。',
    en: 'Deputies may not use their office to interfere in tenders (Deputy Law). Objections and complaints have time limits by law.',
  },
  'opinions.screening.secret': { zh: '涉及国家秘密', en: 'State secrets' },
  'opinions.screening.secret.address': {
    zh: '请立即停止填写，不要在这里、微信或电话里说，当面联系区保密工作机构。',
    en: 'Stop writing at once; not here, not by message, not by telephone. See the district’s secrecy office in person.',
  },
  'opinions.screening.secret.notice': {
    zh: '国家秘密不得进入本系统（保守国家秘密法）。',
    en: 'State secrets must not be entered here (Law on Guarding State Secrets).',
  },
  'opinions.screening.own_interest': { zh: '本人、本单位的利益或推销', en: 'One’s own interest, or selling something' },
  'opinions.screening.own_interest.address': {
    zh: '请按一般办事程序向主管部门办理。',
    en: 'Please use the ordinary way at the department in charge.',
  },
  'opinions.screening.own_interest.notice': {
    zh: '与本人或本单位有利害关系、可能影响公平竞争的，不作民情民意受理。',
    en: 'What touches one’s own interest or fair competition is not taken as an opinion item.',
  },
  'opinions.screening.no_content': { zh: '没有具体内容', en: 'Nothing concrete' },
  'opinions.screening.no_content.address': {
    zh: '请写明地点、情况和希望怎样解决，再提交一次；也可以到社区居委会当面说。',
    en: 'Please say where, what, and what should be done, and submit again; or tell the residents’ committee in person.',
  },
  'opinions.screening.no_content.notice': {
    zh: '写不清楚，办理单位无法核实，也无法答复您。',
    en: 'What is not clear cannot be looked into, nor answered.',
  },
  'opinions.screening.outside_area': { zh: '不在本区管辖范围', en: 'Outside this district' },
  'opinions.screening.outside_area.address': {
    zh: '请向当地街道或有权处理的机关反映；不清楚找谁，可拨打12345。',
    en: 'Please turn to the street there or the body in charge; if unsure, call 12345.',
  },
  'opinions.screening.outside_area.notice': {
    zh: '超出本区职权的事，本区无权交办。属于市、省事权的，代表可以通过上级代表反映。',
    en: 'This district cannot hand over what is beyond its powers. Matters of the city or province may be raised through deputies there.',
  },
  'opinions.secrets-warning': {
    zh: '请勿填写国家秘密、工作秘密和他人隐私。',
    en: 'Do not enter state secrets, work secrets or other people’s private matters.',
  },
  'opinions.contact-purpose': {
    zh: '姓名和电话可以不填。填了只用来核实情况、告诉您结果：街道工作人员可以看到，查看全部号码会留下记录；不给其他居民看，不公开；办结后按期删除。',
    en: 'Name and telephone may be left out. They serve only to check the facts and to tell you the result: staff of the street see them, and every look at the full number is recorded; no other resident does, nothing is published; they are erased some time after closing.',
  },
})
