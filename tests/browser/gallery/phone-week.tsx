import { Button, ButtonLink } from '../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../platform/ui/phone/screen.tsx'
import { Badge, Card, List, Notice, Row } from '../../../platform/ui/phone/shows.tsx'
import { useToast } from '../../../platform/ui/phone/toast.tsx'

export default function Week() {
  const toast = useToast()
  return (
    <Screen
      title="本周"
      action={
        <ButtonLink to="/duty" look="main">
          登记履职
        </ButtonLink>
      }
    >
      <Notice title="联系日">
        <p>11月28日（周六）上午，23 个社区同时接待群众。</p>
      </Notice>
      <Card
        title="社区周周行"
        foot={
          <>
            <Button onPress={() => toast.undo('已记下：参加', () => {})}>我参加</Button>
            <Button look="quiet" why="今天已过请假时间，请直接告诉街道秘书">
              请假
            </Button>
          </>
        }
      >
        <p>11月26日（周四）上午 9:00</p>
        <p>平江街道 · 钮家巷社区</p>
        <p className="soft">与 3 位代表同行：艾则孜·木沙江·买买提、陆明、沈佳怡</p>
      </Card>
      <List label="以后">
        <Row to="/duty" title="代表讲坛" sub="12月3日（周四）" end={<Badge kind="waiting">待报名</Badge>} />
        <Row to="/duty" title="专题视察：古井护栏" sub="12月8日（周二）" end={<Badge kind="done">已报名</Badge>} />
        <Row title="述职" sub="12月20日（周日）" end={<Badge kind="soon">还剩 2 天</Badge>} />
      </List>
    </Screen>
  )
}
