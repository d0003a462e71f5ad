import { phrases } from '../../platform/words/words.ts'
import { screeningWords } from './words-of-screening.ts'

/** What the server says when something is taken in, or is not. */
export const intakeWords = {
  ...screeningWords,
  ...phrases({
    'opinions.code': { zh: '编号', en: 'code' },
    'opinions.receipt': { zh: '受理号', en: 'receipt number' },
    'opinions.words': { zh: '反映的事', en: 'the matter' },
    'opinions.place': { zh: '地点', en: 'place' },
    'opinions.theme': { zh: '类别', en: 'what it is about' },
    'opinions.reach': { zh: '涉及范围', en: 'whom it concerns' },
    'opinions.community': { zh: '社区', en: 'community' },
    'opinions.channel': { zh: '来源', en: 'how it came' },
    'opinions.contact-name': { zh: '姓名', en: 'name' },
    'opinions.contact-phone': { zh: '电话', en: 'telephone' },
    'opinions.reason': { zh: '原因', en: 'reason' },
    'opinions.answer': { zh: '补充的情况', en: 'the answer' },
    'opinions.rating-handling': { zh: '对办理的评价', en: 'rating of the handling' },
    'opinions.rating-result': { zh: '对结果的评价', en: 'rating of the result' },
    'opinions.rating-words': { zh: '说一句', en: 'a sentence' },
    'opinions.title.national': { zh: '全国人大代表', en: 'deputy to the National People’s Congress' },
    'opinions.title.provincial': { zh: '省人大代表', en: 'deputy to the provincial congress' },
    'opinions.title.municipal': { zh: '市人大代表', en: 'deputy to the municipal congress' },
    'opinions.title.district': { zh: '区人大代表', en: 'deputy to the district congress' },
    'opinions.title.township': { zh: '乡镇人大代表', en: 'deputy to the township congress' },
    'opinions.title.consultative': { zh: '议政代表', en: 'consultative deputy' },
    'opinions.code-unknown': {
      zh: '没有这个码。请核对网址，或向社区、街道索取新的。',
      en: 'There is no such code. Check the address, or ask the community or street for a new one.',
    },
    'opinions.code-revoked': {
      zh: '这个码已经停用。请到社区或街道反映，或扫新的码。',
      en: 'This code is no longer in use. Please turn to the community or the street, or scan a newer one.',
    },
    'opinions.code-deputy-out': {
      zh: '这位代表现在不通过这个码接收意见。请扫社区或街道的码，或直接到社区反映。',
      en: 'This deputy takes nothing in through this code now. Please scan the code of the community or street, or go there.',
    },
    'opinions.code-activity-off': {
      zh: '这次活动已经取消。请扫社区或街道的码。',
      en: 'This activity was called off. Please scan the code of the community or street.',
    },
    'opinions.too-many': {
      zh: '这一小时从这里提交得太多，暂时不能再收。请{minutes}分钟后再试，或直接到社区反映。',
      en: 'Too much came from here this hour. Please try again in {minutes} minutes, or go to the community.',
    },
    'opinions.community-elsewhere': {
      zh: '这个社区不在这个街道。请重新选择。',
      en: 'This community does not belong to the street. Please choose again.',
    },
    'opinions.ref-unknown': {
      zh: '受理号或查询码不对。请对照回执再输一次。',
      en: 'The receipt number or the query code is wrong. Please compare with the receipt and try again.',
    },
    'opinions.guessed-too-often': {
      zh: '查询码输错太多次，请{minutes}分钟后再试。回执丢了可以到街道查询。',
      en: 'The query code was wrong too often. Please try again in {minutes} minutes. If the receipt is lost, ask at the street.',
    },
    'opinions.photo-unreadable': {
      zh: '这不是能收的图片。请用 JPEG、PNG 或 WebP 照片，不收动图。',
      en: 'This is no picture we can take. Please send a JPEG, PNG or still WebP.',
    },
    'opinions.photo-too-large': {
      zh: '照片太大，最多 {kb} KB。请缩小后再传。',
      en: 'The picture is too large; at most {kb} KB. Please make it smaller.',
    },
    'opinions.photos-full': {
      zh: '最多 {most} 张照片，已经够了。',
      en: 'At most {most} pictures; that many are there already.',
    },
    'opinions.photos-too-late': {
      zh: '这件已经答复，不能再加照片。',
      en: 'This item has been answered; no more pictures can be added.',
    },
    'opinions.photo-unknown': {
      zh: '没有这张照片，或已按期删除。',
      en: 'There is no such picture, or it was erased on schedule.',
    },
    'opinions.nobody-asks': { zh: '现在没有单位等您补充。', en: 'Nobody waits for your answer now.' },
    'opinions.deputies-only': { zh: '只有代表可以以自己的名义提交。', en: 'Only deputies submit in their own name.' },
    'opinions.deputy-elsewhere': {
      zh: '您的代表联系关系不在这个街道。请选择联系您的街道。',
      en: 'You are not linked to this street as a deputy. Please choose a street that serves you.',
    },
    'opinions.deputy-suspended': {
      zh: '代表资格已暂停执行职务或已终止，暂不能提交（代表法第六十一条）。',
      en: 'Your duty as a deputy is suspended or over, so nothing can be submitted now (Deputy Law, art. 61).',
    },
    'opinions.recorder-own-community': {
      zh: '社区联络员只登记本社区的事。',
      en: 'A recorder enters what concerns the own community only.',
    },
    'opinions.staff-enters': {
      zh: '代为登记由街道人大工委工作人员或社区联络员办理。',
      en: 'Entering for somebody else is done by the street committee’s staff or the community’s recorder.',
    },
    'opinions.staff-marks-confidential': {
      zh: '“保密”由街道或区里工作人员设置。',
      en: 'Only staff of the street or the district mark an item as confidential.',
    },
    'opinions.street-needed': { zh: '请选择街道。', en: 'Please choose the street.' },
    'opinions.day-to-come': { zh: '反映日期不能晚于今天。', en: 'The day it was said cannot lie ahead.' },
    'opinions.no-such-deputy': {
      zh: '选的人现在不是联系这个街道的代表。请重新选择。',
      en: 'The person chosen is no deputy whom this street serves now. Please choose again.',
    },
    'opinions.no-such-activity': {
      zh: '没有这次活动，或它不属于这个街道。',
      en: 'There is no such activity, or it is not of this street.',
    },
    'opinions.paper-needs-code': {
      zh: '请填意见单上印的编号。',
      en: 'Please enter the code printed on the form.',
    },
    'opinions.code-is-for-paper': {
      zh: '只有纸质意见单才填编号。',
      en: 'A code is entered with a paper form only.',
    },
    'opinions.heard-unknown': {
      zh: '有一条意见找不到，或不在您的范围内。请刷新后再选。',
      en: 'One of the lines is not there, or is not yours to raise. Please read the list again.',
    },
    'opinions.heard-raised-already': {
      zh: '有意见已经立项：{number}。请刷新后再选。',
      en: 'One of the lines has been raised already: {number}. Please read the list again.',
    },
    'opinions.heard-elsewhere': {
      zh: '这条意见是在另一个街道的活动上听到的。请选择那个街道。',
      en: 'This line was heard at an activity of another street. Please choose that street.',
    },
    'opinions.heard-other-activity': {
      zh: '这条意见不是在选的这次活动上听到的。请重新选择。',
      en: 'This line was not heard at the activity chosen. Please choose again.',
    },
    'opinions.heard-not-on-paper': {
      zh: '纸质意见单不从听到的意见立项。请从“听到的意见”中直接立项。',
      en: 'A paper form is not made of a heard line. Please raise that line from “Opinions heard”.',
    },
    'opinions.line-said-twice': {
      zh: '同一条意见选了两次。',
      en: 'One line was chosen twice.',
    },
    'opinions.not-present-then': {
      zh: '选的代表没有参加这次活动。请从到场代表中选择。',
      en: 'The deputy chosen was not at that activity. Please choose one who was present.',
    },
    'opinions.codes-by-street': {
      zh: '本街道的码由街道人大工委和区里制作、停用。',
      en: 'Codes of a street are made and revoked by its committee’s staff and the district.',
    },
    'opinions.code-revoked-already': { zh: '这个码已经停用。', en: 'This code has been revoked already.' },
    'opinions.code-fields': {
      zh: '这种码缺少或多填了一项：代表码要选代表，社区码要选社区，活动码要选活动。',
      en: 'A code of this kind lacks something or has too much: choose the deputy, the community or the activity it is for.',
    },
    'opinions.code-target-unknown': {
      zh: '选的社区、代表或活动不属于这个街道。',
      en: 'The community, deputy or activity chosen is not of this street.',
    },
    'opinions.code-is-unknown': { zh: '没有这个码。', en: 'There is no such code.' },
    'opinions.hiding-by-street': {
      zh: '由本街道或区里工作人员处理。',
      en: 'This is for staff of the street or the district.',
    },
    'opinions.hidden-already': { zh: '这件已经隐藏。', en: 'This item is hidden already.' },
    'opinions.not-held': { zh: '这件不在待查看队列。', en: 'This item does not wait to be looked at.' },
    'opinions.hiding-asked-already': {
      zh: '已经有人申请隐藏，等另一人决定。',
      en: 'Somebody has asked for it to be hidden; somebody else decides.',
    },
    'opinions.no-hiding-asked': { zh: '没有待决定的隐藏申请。', en: 'No hiding waits to be decided.' },
    'opinions.not-hidden': { zh: '这件没有隐藏。', en: 'This item is not hidden.' },
    'opinions.hiding-second-person': {
      zh: '隐藏要两个人：申请人不能自己决定，请另一位工作人员处理。',
      en: 'Hiding takes two people: whoever asked cannot decide. Please leave it to somebody else.',
    },
    'opinions.hiding-unknown': { zh: '没有这条隐藏申请。', en: 'There is no such request to hide.' },
  }),
}
