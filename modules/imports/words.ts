import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'imports.title': { zh: '导入', en: 'Imports' },
  'imports.roster': { zh: '代表名册', en: 'Roster' },
  'imports.history': { zh: '历年活动和履职', en: 'Past activities and records' },
  'imports.items': { zh: '民情民意台账', en: 'Ledger of opinion items' },
  'imports.roster-by-district': {
    zh: '代表名册由区人大代表工委导入；街道秘书可以导入本街道的历年活动、履职和民情民意台账。',
    en: 'The roster is imported by the district office; a street secretary may import the history and the items of the own street.',
  },
  'imports.by-staff-only': {
    zh: '导入由区人大工作人员和街道人大秘书办理。',
    en: 'Imports are for district staff and street secretaries.',
  },
  'imports.not-your-street': {
    zh: '不是本街道的活动或代表，请由所在街道或区人大导入',
    en: 'Not of your street; leave it to that street or the district',
  },
  'imports.batch-unknown': { zh: '没有找到这次导入。', en: 'No such import.' },
  'imports.not-previewed': {
    zh: '这次导入不在待办状态，不能再导入。',
    en: 'This import is not waiting to be carried out.',
  },
  'imports.nothing-right': {
    zh: '没有可以导入的行；请下载有误的行，修改后重新上传。',
    en: 'No row can be imported. Download the wrong rows, mend them and upload again.',
  },
  'imports.not-imported': { zh: '只有已经导入的批次可以撤销。', en: 'Only an imported batch can be undone.' },
  'imports.changed-meanwhile': {
    zh: '这次导入刚刚有人办理过，请刷新后再看。',
    en: 'Somebody has just dealt with this import; reload and look again.',
  },
  'imports.columns-missing': {
    zh: '没有找到需要的列：{columns}。请下载模板，按模板的列名整理后再导入。',
    en: 'These columns are missing: {columns}. Download the template and use its column names.',
  },
  'imports.no-rows': {
    zh: '表头下面没有数据，请填写后再导入。',
    en: 'There are no rows below the header; fill some in.',
  },
  'imports.formula-laden': {
    zh: '表格中 {share}% 的内容由公式算出，离开原文件可能不对。请复制后“粘贴为数值”，再导入。',
    en: '{share}% of the cells are worked out by formulas and may be wrong outside their file. Paste them as values, then import.',
  },
  'imports.reading-failed': {
    zh: '读取中断，没有导入任何内容。请重新上传；仍然不行的，请把文件交给系统管理员。',
    en: 'Reading broke off; nothing was imported. Upload again, and if it happens twice give the file to the administrator.',
  },
  'imports.broken-off': {
    zh: '导入中断，已经导入的内容保留。可以继续导入，也可以撤销；多次中断的，请联系系统管理员。',
    en: 'The import broke off; what was done stays. Go on with it or undo it, and ask the administrator if it happens again.',
  },
  'imports.file-name-needed': { zh: '请选择文件。', en: 'Choose a file.' },
  'imports.note-formula': {
    zh: '由公式算出，按文件里保存的值读取',
    en: 'Worked out by a formula; the kept value was taken',
  },
  'imports.note-hidden': {
    zh: '这一行有隐藏的内容，也已读取',
    en: 'Part of this row is hidden in the file and was read too',
  },
  'imports.street-unknown': {
    zh: '本区没有“{name}”，请写街道全称',
    en: 'There is no street called {name} here; write its full name',
  },
  'imports.community-unknown': {
    zh: '本区没有“{name}”，请写社区全称',
    en: 'There is no community called {name} here; write its full name',
  },
  'imports.community-not-in-street': {
    zh: '该街道没有“{name}”，请核对街道和社区',
    en: 'That street has no community called {name}; check both',
  },
  'imports.community-ambiguous': {
    zh: '不止一个街道有“{name}”，请补填街道',
    en: 'More than one street has a community called {name}; add the street',
  },
  'imports.not-a-birth-year': { zh: '不是出生年，请写成 1976', en: 'Not a year of birth; write it like 1976' },
  'imports.not-a-term': { zh: '不是届次，请写成“第三届”或“3”', en: 'Not a term; write it like 3' },
  'imports.recorder-needs-community': { zh: '社区联络员须填社区', en: 'A recorder needs a community' },
  'imports.level-needs-street': { zh: '这一级代表须填街道', en: 'A deputy of this level needs a street' },
  'imports.ends-before-start': { zh: '终止日早于起始日', en: 'Ends before it starts' },
  'imports.end-needs-reason': { zh: '填了终止日，须填终止原因', en: 'There is a last day but no reason' },
  'imports.reason-needs-end': { zh: '填了终止原因，须填终止日', en: 'There is a reason but no last day' },
  'imports.repeats-line': { zh: '与第 {line} 条重复，只导入一次', en: 'Repeats row {line} of the list; taken once' },
  'imports.contradicts-line': {
    zh: '与第 {line} 条是同一条，内容却不同，请只保留正确的一条',
    en: 'The same as row {line} of the list but says otherwise; keep the right one',
  },
  'imports.name-differs': {
    zh: '这个外部编号已登记为“{name}”，请核对编号或姓名',
    en: 'That external id belongs to {name}; check the id or the name',
  },
  'imports.ambiguous-person': {
    zh: '同名的不止一人（{people}），请填外部编号',
    en: 'More than one person fits ({people}); add the external id',
  },
  'imports.same-name': {
    zh: '已有同名的人（{people}），请填外部编号或出生年，以便分清是不是同一人',
    en: 'There is somebody of that name ({people}); add the external id or year of birth to tell whether it is the same person',
  },
  'imports.facts-differ-in-file': {
    zh: '与第 {line} 条说的同一个人不一致，请统一',
    en: 'Row {line} says otherwise about the same person; make them agree',
  },
  'imports.start-differs': {
    zh: '已登记这一届资格，起始日是 {day}；请改为该日期，或先在人员页更正',
    en: 'This mandate is on file from {day}; use that day, or correct it on the page of the person first',
  },
  'imports.mandate-overlaps': {
    zh: '与第 {term} 届（{day} 起）的同级资格时间重叠，请先填写其终止日',
    en: 'Overlaps the mandate of the same level of term {term} (from {day}); end that one first',
  },
  'imports.end-differs': {
    zh: '已登记 {day} 终止，不再由导入更改',
    en: 'On file as ended on {day}; a list does not change that',
  },
  'imports.kind-needs-community': { zh: '这类活动须填社区', en: 'This kind of activity needs a community' },
  'imports.kind-needs-street': {
    zh: '这类活动由街道组织，须填街道',
    en: 'This kind is organised by a street; name it',
  },
  'imports.kind-hears-none': {
    zh: '这类活动不登记意见，请清空',
    en: 'This kind of activity hears no opinions; leave it blank',
  },
  'imports.day-in-future': { zh: '日期还没有到', en: 'The day has not come yet' },
  'imports.opinions-too-long': { zh: '最多 200 条，每条最多 2000 字', en: 'At most 200 opinions of 2,000 characters' },
  'imports.one-deputy-a-row': { zh: '一行只填一位代表', en: 'One deputy a row' },
  'imports.named-twice': { zh: '同一个人写了两次', en: 'The same person is named twice' },
  'imports.name-unknown': {
    zh: '名册里没有“{name}”，请核对姓名或先导入名册',
    en: 'Nobody called {name} is on the roster; check the name or import the roster first',
  },
  'imports.no-mandate-then': {
    zh: '{name}在 {day} 没有代表资格，请核对日期或名册',
    en: '{name} held no mandate on {day}; check the day or the roster',
  },
  'imports.hint-fits-nobody': {
    zh: '{name}后面括号里的内容对不上 {day} 在任的代表，请核对',
    en: 'What stands in brackets behind {name} fits no deputy of {day}; please check',
  },
  'imports.name-ambiguous': {
    zh: '当天叫“{name}”的代表不止一位：{people}，请在姓名后用括号注明',
    en: 'More than one deputy called {name} that day: {people}. Say in brackets which one',
  },
  'imports.recorded-differs': {
    zh: '这个外部编号已经登记，内容不同；请在原记录上更正，导入不改已登记的内容',
    en: 'Recorded under this id with other content; correct the record itself, a list does not change it',
  },
  'imports.session-known': { zh: '系统里已有同一场活动，不再导入', en: 'This session is on file already' },
  'imports.deed-known': { zh: '系统里已有同一条履职，不再导入', en: 'This deed is on file already' },
  'imports.covered-by-attendance': {
    zh: '当天的活动考勤已经记录，不再重复登记',
    en: 'The attendance of that day has recorded it already',
  },
  'imports.built-upon': {
    zh: '不能撤销：{who}在导入之后已有{what}。请先处理这些内容，或在人员页逐项更正。',
    en: 'Cannot be undone: {who} has {what} since the import. Deal with that first, or correct single facts on the pages.',
  },
  'imports.changed-since': {
    zh: '不能撤销：{who}在导入之后又改过。请在人员页逐项更正。',
    en: 'Cannot be undone: {who} has been changed since the import. Correct single facts on the pages.',
  },
  'imports.used.record': { zh: '履职记录', en: 'duty records' },
  'imports.used.attendance': { zh: '活动考勤', en: 'attendances' },
  'imports.used.tenure': { zh: '工委任职', en: 'committee seats' },
  'imports.used.account': { zh: '账号或代表卡', en: 'an account or card' },
  'imports.used.suspension': { zh: '暂停执行职务的记录', en: 'suspensions' },
  'imports.used.mandate': { zh: '代表资格', en: 'mandates' },
  'imports.used.post': { zh: '职务', en: 'posts' },
  'imports.used.objection': { zh: '异议', en: 'objections' },
  'imports.used.entry': { zh: '积分', en: 'points' },
  'imports.used.other': { zh: '其他登记内容', en: 'other facts' },
  'imports.reason-column': { zh: '原因（改好后删去本列）', en: 'Reason (delete this column when mended)' },
  'imports.undo-reason': { zh: '撤销导入', en: 'Import undone' },
  'imports.deputy-needs-name': {
    zh: '代表提出的，请写明代表姓名',
    en: 'Submitted by a deputy: say which',
  },
  'imports.answer-incomplete': {
    zh: '已办结的，请写全答复类别、答复单位、答复内容和答复日期',
    en: 'Answered: class, body, words and day of the answer are wanted',
  },
  'imports.answer-not-over': {
    zh: '还在办理的不填答复；已经答复的，请把“办理情况”写成“已办结”',
    en: 'Still in hand: no answer is wanted; if it was answered, say that it is over',
  },
  'imports.answer-before': {
    zh: '答复日期不能早于反映日期，也不能晚于今天',
    en: 'The answer cannot lie before the day it was raised, nor ahead',
  },
})
