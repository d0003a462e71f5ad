import type { PhonePage } from '../../../platform/ui/pages.ts'

export const phonePages: PhonePage[] = [
  {
    path: '/sign-in',
    title: { zh: '登录', en: 'Sign in' },
    public: true,
    load: () => import('./phone/sign-in-page.tsx'),
  },
]
