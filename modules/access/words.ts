import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'access.sign-in': { zh: '登录', en: 'Sign in' },
  'access.sign-out': { zh: '退出', en: 'Sign out' },
  'access.login-name': { zh: '用户名', en: 'User name' },
  'access.password': { zh: '密码', en: 'Password' },
  'access.pin': { zh: '六位数字口令', en: 'Six-digit PIN' },
  'access.card': { zh: '代表卡', en: 'Personal card' },
  'access.card-code': { zh: '卡上的编码', en: 'Code on the card' },
  'access.wrong-secret': {
    zh: '用户名或密码不对。请核对后再试；连续 5 次不对，将暂停 15 分钟。',
    en: 'The user name or password is wrong. Check and try again; after 5 wrong tries there is a pause of 15 minutes.',
  },
  'access.wrong-card': {
    zh: '卡或口令不对。请核对口令；卡片遗失或更换过的，请找街道人大秘书当面补发。',
    en: 'The card or PIN is wrong. Check the PIN; if the card was lost or replaced, ask the street secretary for a new one in person.',
  },
  'access.paused': {
    zh: '多次不对，暂停登录。请在 {minutes} 分钟后再试，或请管理人员当面重设。',
    en: 'Too many wrong tries. Try again in {minutes} minutes, or have it reset in person.',
  },
  'access.too-many-tries': {
    zh: '这个网络的登录尝试过多，请在 {minutes} 分钟后再试。',
    en: 'Too many sign-in attempts from this network. Try again in {minutes} minutes.',
  },
  'access.no-role-today': {
    zh: '这个账号今天没有任何职务或代表资格，不能登录。如有疑问请联系区人大代表工委。',
    en: 'This account holds no seat, post or mandate today, so it cannot sign in. Ask the district office if that is wrong.',
  },
  'access.demo-only': { zh: '只有演示区可以一键登录。', en: 'One-click sign-in exists only in the demo district.' },
  'access.pin-form': {
    zh: '口令须为 6 位数字，不能是同一个数字或连续数字。',
    en: 'The PIN has 6 digits, not all the same and not in sequence.',
  },
  'access.password-form': {
    zh: '密码至少 10 个字，且不能与用户名相同。',
    en: 'The password has at least 10 characters and differs from the user name.',
  },
  'access.no-password': {
    zh: '这个账号不用密码登录，没有密码可改。',
    en: 'This account does not sign in by password; there is none to change.',
  },
  'access.wrong-current': {
    zh: '当前密码不对，请核对后再试；连续 5 次不对，将暂停 15 分钟。',
    en: 'The current password is wrong. Check and try again; after 5 wrong tries there is a pause of 15 minutes.',
  },
  'access.same-password': {
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the current one.',
  },
  'access.not-yours-to-issue': {
    zh: '只有为这位代表（联络员）服务的街道秘书或区人大工作人员可以发卡、收卡。',
    en: 'Only the secretary of the street that serves this person, or district staff, may issue or revoke the card.',
  },
  'access.card-by-district': {
    zh: '此人在本街道以外另有职务，卡由区人大工作人员当面发放。',
    en: 'This person also holds an office outside your street; district staff issue the card in person.',
  },
  'access.staff-by-district': {
    zh: '账号由区人大工作人员或系统管理员开设；街道只能为只在本街道部门经办、没有其他职务的人开设。',
    en: 'Accounts are opened by district staff or the system administrator; a street opens those of people who only work for its own departments.',
  },
  'access.person-unknown': { zh: '没有找到这个人。', en: 'No such person.' },
  'access.login-name-taken': { zh: '这个用户名已有人使用，请换一个。', en: 'This user name is taken; choose another.' },
  'access.card-issued-once': {
    zh: '口令只显示这一次，请当面交给本人。',
    en: 'The PIN is shown only this once; hand it over in person.',
  },
  'access.trail-for-staff': {
    zh: '操作痕迹由区人大工作人员和本街道工委负责人、秘书查看。',
    en: 'The trace is open to district staff and to the director, deputy directors and secretary of a street.',
  },
  'access.session-ended': {
    zh: '登录已结束，请重新登录。填写的内容还在。',
    en: 'Your session has ended. Sign in again; what you wrote is still here.',
  },
})
