import { phrases } from '../../platform/words/words.ts'

/** What the sign-in pages of both faces say. */
export const signInWords = phrases({
  'sign-in.title': { zh: '登录', en: 'Sign in' },
  'sign-in.sub': {
    zh: '代表履职登记一次，记录、积分、通报随之而来',
    en: 'What a deputy does is entered once; record, points and bulletin follow',
  },
  'sign-in.demo': { zh: '演示：选一个身份进入', en: 'Demo: choose who to be' },
  'sign-in.demo.note': {
    zh: '演示区的街道和社区是真实的，人物和事情是虚构的。改动只在本机。',
    en: 'Streets and communities of the demo are real, people and events invented. Changes stay on this machine.',
  },
  'sign-in.on-phone': { zh: '手机端', en: 'Phone' },
  'sign-in.staff': { zh: '工作人员登录', en: 'Staff' },
  'sign-in.district': { zh: '行政区', en: 'District' },
  'sign-in.login-name': { zh: '用户名', en: 'User name' },
  'sign-in.password': { zh: '密码', en: 'Password' },
  'sign-in.show': { zh: '显示密码', en: 'Show password' },
  'sign-in.go': { zh: '登录', en: 'Sign in' },
  'sign-in.fill': { zh: '请填写用户名和密码', en: 'Enter user name and password' },
  'sign-in.forgot': {
    zh: '忘记密码，请区人大代表工委当面重设。',
    en: 'Forgotten? Have it reset in person at the district office.',
  },
  'sign-in.to-phone': { zh: '代表、社区联络员请用手机登录', en: 'Deputies and recorders sign in on the phone' },
  'sign-in.card': { zh: '用登录卡登录', en: 'Sign in with your card' },
  'sign-in.card.code': { zh: '卡上的编码', en: 'Code on the card' },
  'sign-in.card.hint': {
    zh: '用手机扫卡上的二维码会自动填好',
    en: 'Scan the QR code on the card and it fills itself in',
  },
  'sign-in.card.scanned': { zh: '卡已识别，请输入口令', en: 'Card recognised. Enter your PIN' },
  'sign-in.card.remembered': {
    zh: '这台手机已记住您，只要输入口令',
    en: 'This phone remembers you; the PIN is enough',
  },
  'sign-in.pin': { zh: '六位数字口令', en: 'Six-digit PIN' },
  'sign-in.pin.fill': { zh: '请输入六位数字口令', en: 'Enter the six digits of your PIN' },
  'sign-in.code.fill': { zh: '请扫码或输入卡上的编码', en: 'Scan the card or enter its code' },
  'sign-in.this-phone': { zh: '这台手机', en: 'This phone' },
  'sign-in.remember': { zh: '记住，下次只输口令', en: 'Remember it; next time the PIN is enough' },
  'sign-in.other-card': { zh: '换一张卡登录', en: 'Use another card' },
  'sign-in.lost': {
    zh: '卡丢了或忘了口令，请找街道人大秘书当面补发。',
    en: 'Lost the card or the PIN? The street secretary issues a new one, in person.',
  },
  'persona.district-head': {
    zh: '签发季度通报，抽查活动，看全区情况',
    en: 'Signs the quarterly bulletin, draws spot checks, sees the whole district',
  },
  'persona.district-checker': {
    zh: '核对别人拟的通报，填写抽查结果',
    en: 'Checks the bulletin that another has drafted, notes what spot checks found',
  },
  'persona.district-staff': {
    zh: '终审履职登记，导入名册，管理席位，拟通报',
    en: 'Gives the final review, imports the roster, keeps seats, drafts the bulletin',
  },
  'persona.street-director': {
    zh: '看本街道的活动、代表履职和年度一览',
    en: 'Sees activities and duty of the street, and its year at a glance',
  },
  'persona.street-deputy-director': {
    zh: '本人也是区代表：和主任、秘书一样办本街道的事，但不审自己的',
    en: 'Also a district deputy: does what director and secretary do, never for their own duty',
  },
  'persona.street-member': {
    zh: '看本街道做了什么，不登记',
    en: 'Reads what the street does, enters nothing',
  },
  'persona.street-secretary-other': {
    zh: '只看得到自己的街道：换个街道看看',
    en: 'Sees the own street only: compare with Pingjiang',
  },
  'persona.street-secretary': {
    zh: '安排走访和联系日，登记到场和意见，办结活动',
    en: 'Plans visits and contact days, enters who came and what was heard, closes activities',
  },
  'persona.recorder': {
    zh: '联系日当天一分钟内报完本社区情况',
    en: 'Reports the contact day of one community in under a minute',
  },
  'persona.recorder-second': { zh: '另一个社区的联络员', en: 'The recorder of another community' },
  'persona.unit-handler': {
    zh: '签收、办理、答复交办的民情民意',
    en: 'Signs for what is handed over, handles it, replies',
  },
  'persona.resident': {
    zh: '扫社区公告栏上的码，反映一件事，看办到哪一步，评价答复；不用登录',
    en: 'Scans the code on a notice board, raises a matter, follows and rates the answer; needs no account',
  },
  'persona.deputy': {
    zh: '看本周安排、自己的履职和积分，自己登记、提异议',
    en: 'Sees the week, own duty and points; reports, objects',
  },
  'persona.deputy-municipal': {
    zh: '一人两个代表资格：区代表记积分，市代表计人次',
    en: 'Two mandates in one person: points as a district deputy, counted as a municipal one',
  },
  'persona.consultative-deputy': {
    zh: '参加街道议政和走访，计人次，不计区级积分',
    en: 'Attends and is counted, but earns no district points',
  },
  'persona.municipal-deputy': {
    zh: '市人大代表，计人次，不计区级积分',
    en: 'A municipal deputy: counted, no district points',
  },
  'persona.system-admin': { zh: '开设账号，查看操作痕迹', en: 'Opens accounts, reads the trace' },
  'persona-role.district-head': { zh: '区人大代表工委主任', en: 'Head of the district office' },
  'persona-role.district-checker': { zh: '区人大代表工委副主任', en: 'Deputy head of the district office' },
  'persona-role.district-staff': { zh: '区人大代表工委工作人员', en: 'District staff' },
  'persona-role.street-director': { zh: '街道人大工委主任', en: 'Director of a street committee' },
  'persona-role.street-deputy-director': { zh: '街道人大工委兼职副主任', en: 'Part-time deputy director of a street' },
  'persona-role.street-member': { zh: '街道人大工委委员', en: 'Member of a street committee' },
  'persona-role.street-secretary-other': { zh: '另一街道的秘书', en: 'Secretary of another street' },
  'persona-role.street-secretary': { zh: '街道人大工委秘书', en: 'Secretary of a street committee' },
  'persona-role.recorder': { zh: '社区联络员', en: 'Community recorder' },
  'persona-role.recorder-second': { zh: '社区联络员', en: 'Another community recorder' },
  'persona-role.unit-handler': { zh: '办理单位', en: 'Handling unit' },
  'persona-role.resident': { zh: '居民', en: 'Resident' },
  'sign-in.to-resident': { zh: '居民反映事项、查询进度', en: 'Residents: raise a matter, see how far it is' },
  'persona-role.deputy': { zh: '区人大代表', en: 'District deputy' },
  'persona-role.deputy-municipal': { zh: '区人大代表、市人大代表', en: 'District and municipal deputy' },
  'persona-role.consultative-deputy': { zh: '议政代表', en: 'Consultative deputy' },
  'persona-role.municipal-deputy': { zh: '市人大代表', en: 'Municipal deputy' },
  'persona-role.system-admin': { zh: '系统管理员', en: 'System administrator' },
})
