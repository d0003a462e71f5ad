import { phrases } from '../../platform/words/words.ts'

/** What keeps a dossier from its next step, and a matter from the vote. */
export const blockWords = phrases({
  'appointments.block.no-matters': {
    zh: '卷宗里还没有可办的任免事项。',
    en: 'There is no matter in the dossier that can go on.',
  },
  'appointments.block.condition': {
    zh: '{name}有 {n} 项资格条件不符合。',
    en: '{name} does not meet {n} of the hard conditions.',
  },
  'appointments.block.barred': {
    zh: '{name}本届内对该职务已有 {times} 次未获通过，按本区规定本届内不再提请。',
    en: '{name} failed {times} times for this seat in this term; by the district’s rule not again in this term.',
  },
  'appointments.block.not-qualified': {
    zh: '{name}的资格条件还没有重新确认。',
    en: 'The hard conditions of {name} have not been confirmed again.',
  },
  'appointments.block.test-missing': {
    zh: '{name}还没有法律知识考试成绩。',
    en: '{name} has no result of the law test yet.',
  },
  'appointments.block.test-failed': {
    zh: '{name}法律知识考试 {score} 分，未达 {least} 分；可以补考一次。',
    en: '{name} scored {score} in the law test, below {least}; one re-sit is possible.',
  },
  'appointments.block.resit-failed': {
    zh: '{name}补考 {score} 分，未达 {least} 分，不得提请任命。',
    en: '{name} scored {score} in the re-sit, below {least}, and may not be tabled.',
  },
  'appointments.block.papers-late': {
    zh: '材料须在会议 {days} 天前送达：{meetingOn}的会议，最迟{by}送出。',
    en: 'Papers go out {days} days before the meeting: for {meetingOn}, by {by} at the latest.',
  },
  'appointments.block.meeting-to-come': {
    zh: '会议日期是{meetingOn}，还没有到。',
    en: 'The meeting is on {meetingOn}, which is still to come.',
  },
  'appointments.block.not-voted': { zh: '{name}还没有表决。', en: '{name} has not been voted on.' },
  'appointments.block.not-noted': {
    zh: '{name}的职务自行终止，还没有在会上报告。',
    en: 'That the post of {name} ended by itself has not been reported to the meeting yet.',
  },
  'appointments.block.nothing-decided': {
    zh: '没有事项交付表决。可以延期，或者撤回卷宗。',
    en: 'Nothing was put to the vote. Postpone the dossier, or withdraw it.',
  },
  'appointments.block.rule-not-voted': { zh: '任免办法还没有表决。', en: 'The rule has not been voted on.' },
  'appointments.block.rule-not-passed': {
    zh: '任免办法没有通过。可以延期再审，或者撤回。',
    en: 'The rule did not pass. Put it to a later meeting, or withdraw it.',
  },
  'appointments.block.seat-held': {
    zh: '{name}的席位仍由{holder}担任，须先办理其免职。',
    en: 'The seat of {name} is still held by {holder}, who has to leave it first.',
  },
  'appointments.block.no-text': { zh: '任免办法还没有正文。', en: 'The rule has no text yet.' },
  'appointments.block.decided-already': {
    zh: '会议已经作出决定，不能撤回或延期。',
    en: 'The meeting has decided already; nothing can be withdrawn or postponed.',
  },
  'appointments.block.rule-has-no-matters': {
    zh: '任免办法整体表决，不列人选。',
    en: 'A rule is voted on as a whole, without people.',
  },
  'appointments.block.rule-passed-already': { zh: '任免办法已经通过。', en: 'The rule has passed already.' },
  'appointments.block.nothing-to-vote': { zh: '没有可以表决的事项。', en: 'There is nothing to vote on.' },
  'appointments.block.person-by-person': {
    zh: '本区规定逐人表决，不能合并。',
    en: 'This district votes person by person; matters are not put together.',
  },
  'appointments.block.matter-unknown': { zh: '卷宗里没有这个事项。', en: 'There is no such matter in this dossier.' },
  'appointments.block.noted-not-voted': {
    zh: '{name}的职务自行终止，只作报告，不表决。',
    en: 'The post of {name} ended by itself: it is reported, not voted on.',
  },
  'appointments.block.is-held_back': { zh: '{name}已暂缓，不付表决。', en: '{name} is held back and not voted on.' },
  'appointments.block.is-withdrawn': {
    zh: '{name}已撤回，不付表决。',
    en: '{name} was withdrawn and is not voted on.',
  },
  'appointments.block.is-passed': { zh: '{name}已经通过。', en: '{name} has passed already.' },
  'appointments.block.is-failed': { zh: '{name}已经表决，未获通过。', en: '{name} was voted on and did not pass.' },
  'appointments.block.is-noted': { zh: '{name}已经报告。', en: '{name} has been reported already.' },
  'appointments.block.report-open': {
    zh: '对{name}的反映还没有处理，先处理再表决。',
    en: 'A report against {name} is still undecided; decide it before the vote.',
  },
  'appointments.block.statement-missing': {
    zh: '{name}还没有作任前表态；不能到会的交书面材料。',
    en: '{name} has not made the statement before the vote; whoever is absent hands it in.',
  },
  'appointments.block.pair-broken': {
    zh: '{name}调动的另一半没有办成；请撤回这一项，需要时另行提出。',
    en: 'The other half of the transfer of {name} did not go through; withdraw this one and enter it anew if needed.',
  },
  'appointments.block.not-together': {
    zh: '{name}与{first}有先后顺序，不能放在一次表决里。',
    en: '{name} and {first} stand in an order and cannot be in one ballot.',
  },
  'appointments.block.after-seat': {
    zh: '同一席位按顺序表决：先{first}，后{name}。',
    en: 'One seat, in order: {first} first, then {name}.',
  },
  'appointments.block.after-person': {
    zh: '{name}的任和免按本区规定有先后，先表决另一项。',
    en: 'Appointment and removal of {name} have an order here; vote on the other one first.',
  },
  'appointments.block.first-failed': {
    zh: '{first}没有通过，席位没有空出，{name}不能付表决。',
    en: '{first} did not pass, so the seat is not free and {name} cannot be voted on.',
  },
})
