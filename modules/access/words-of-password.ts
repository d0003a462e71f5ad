import { phrases } from '../../platform/words/words.ts'

/** What the page of one's own password says. */
export const passwordWords = phrases({
  'password.title': { zh: '修改密码', en: 'Change password' },
  'password.sub': {
    zh: '初始密码是别人给的，请换成自己的。改后，在其他电脑上的登录随即失效。',
    en: 'The first password came from somebody else; make your own. Your sessions on other computers end.',
  },
  'password.current': { zh: '当前密码', en: 'Current password' },
  'password.next': { zh: '新密码（至少 10 个字）', en: 'New password (10 characters or more)' },
  'password.again': { zh: '再写一遍新密码', en: 'New password once more' },
  'password.do': { zh: '修改', en: 'Change' },
  'password.fill': { zh: '请填写当前密码和新密码。', en: 'Enter the current and the new password.' },
  'password.differ': { zh: '两次写的新密码不一样。', en: 'The two new passwords differ.' },
  'password.done': { zh: '密码已修改', en: 'Password changed' },
})
