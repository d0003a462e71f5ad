import { PageHead } from '../../../platform/ui/desk/page-head.tsx'

export default function SignIn() {
  return <PageHead title="登录" sub="选择身份" />
}
