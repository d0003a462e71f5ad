import { activityRecordRoutes } from './routes/activity-records.ts'
import { fileRoutes } from './routes/file.ts'
import { honourRoutes } from './routes/honours.ts'
import { newsRoutes } from './routes/news.ts'
import { objectionRoutes } from './routes/objections.ts'
import { queueRoutes } from './routes/queue.ts'
import { recordRoutes } from './routes/records.ts'

export const dutyRoutes = [
  ...recordRoutes,
  ...queueRoutes,
  ...activityRecordRoutes,
  ...objectionRoutes,
  ...fileRoutes,
  ...honourRoutes,
  ...newsRoutes,
]
