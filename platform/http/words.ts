import { phrases } from '../words/words.ts'

/** What the platform itself has to say. Modules bring their own words; keys are the stable codes of the problem documents. */
export const problemWords = phrases({
  'problem.400': { zh: '请求无法识别', en: 'The request cannot be understood' },
  'problem.401': { zh: '请先登录', en: 'Sign in first' },
  'problem.403': { zh: '无权办理', en: 'Not allowed' },
  'problem.404': { zh: '未找到', en: 'Not found' },
  'problem.409': { zh: '内容已变动', en: 'The content has changed' },
  'problem.413': { zh: '内容过大', en: 'Too large' },
  'problem.415': { zh: '格式不受支持', en: 'Format not supported' },
  'problem.422': { zh: '填写有误', en: 'Please check what was entered' },
  'problem.429': { zh: '请求过于频繁', en: 'Too many requests' },
  'problem.500': { zh: '系统故障', en: 'Something broke on our side' },
  'problem.503': { zh: '系统繁忙', en: 'The system is busy' },

  'request.malformed': {
    zh: '请求内容无法识别，请刷新页面后重试。',
    en: 'The request cannot be read. Reload the page and try again.',
  },
  'request.sign-in-needed': { zh: '请先登录，登录后可继续办理。', en: 'Sign in to continue.' },
  'request.not-allowed': { zh: '无权查看或办理这一项。', en: 'You may not see or change this.' },
  'request.not-found': { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'request.too-large': { zh: '提交的内容超过 {limit} 的上限。', en: 'What was sent exceeds the limit of {limit}.' },
  'request.address-too-long': { zh: '地址过长。', en: 'The address is too long.' },
  'request.media-type': {
    zh: '不接受这种格式的内容，请使用 {expected}。',
    en: 'This kind of content is not accepted; send {expected}.',
  },
  'request.too-many': {
    zh: '请求过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests. Try again in {seconds} s.',
  },
  'request.cross-site': {
    zh: '该请求来自其他网站，已拒绝。',
    en: 'The request came from another site and was refused.',
  },
  'request.key-missing': {
    zh: '缺少请求编号（Idempotency-Key），无法防止重复办理。',
    en: 'The Idempotency-Key header is missing, so a repeat could not be recognised.',
  },
  'request.key-malformed': {
    zh: '请求编号（Idempotency-Key）应为 UUID。',
    en: 'The Idempotency-Key header must be a UUID.',
  },
  'request.id-reused': {
    zh: '该请求编号已用于另一项内容，请重新提交。',
    en: 'This request id was already used for something else. Submit again.',
  },
  'request.body-missing': { zh: '缺少提交内容。', en: 'Nothing was sent.' },
  'request.too-deep': { zh: '提交内容嵌套层数过多。', en: 'What was sent is nested too deeply.' },
  'request.cursor': {
    zh: '翻页位置已失效，请从第一页重新查看。',
    en: 'The page position is no longer valid. Start from the first page.',
  },

  'field.required': { zh: '请填写“{field}”。', en: 'Enter “{field}”.' },
  'field.unknown': { zh: '不认识“{field}”这一项。', en: '“{field}” is not a known field.' },
  'field.type': {
    zh: '“{field}”的类型不对，应为{expected}。',
    en: '“{field}” is of the wrong type; expected {expected}.',
  },
  'field.choice': { zh: '“{field}”不在可选范围内。', en: '“{field}” is not one of the choices.' },
  'field.format': {
    zh: '“{field}”的格式不对，应为{expected}。',
    en: '“{field}” has the wrong format; expected {expected}.',
  },
  'field.pattern': { zh: '“{field}”的格式不对。', en: '“{field}” has the wrong format.' },
  'field.too-short': { zh: '“{field}”至少 {limit} 个字。', en: '“{field}” needs at least {limit} characters.' },
  'field.blank': { zh: '请填写“{field}”。', en: 'Enter “{field}”.' },
  'field.too-long': { zh: '“{field}”最多 {limit} 个字。', en: '“{field}” may have at most {limit} characters.' },
  'field.too-small': { zh: '“{field}”不能小于 {limit}。', en: '“{field}” must be at least {limit}.' },
  'field.too-big': { zh: '“{field}”不能大于 {limit}。', en: '“{field}” must be at most {limit}.' },
  'field.too-few': { zh: '“{field}”至少 {limit} 项。', en: '“{field}” needs at least {limit} items.' },
  'field.too-many': { zh: '“{field}”最多 {limit} 项。', en: '“{field}” may have at most {limit} items.' },
  'field.repeated': { zh: '“{field}”中有重复项。', en: '“{field}” contains a repeated item.' },
  'field.invalid': { zh: '“{field}”填写有误。', en: '“{field}” is not valid.' },
  'field.unusable-text': {
    zh: '“{field}”含有无法保存的字符。',
    en: '“{field}” contains characters that cannot be kept.',
  },

  'type.string': { zh: '文字', en: 'text' },
  'type.number': { zh: '数字', en: 'a number' },
  'type.integer': { zh: '整数', en: 'a whole number' },
  'type.boolean': { zh: '是或否', en: 'yes or no' },
  'type.array': { zh: '列表', en: 'a list' },
  'type.object': { zh: '一组字段', en: 'a set of fields' },
  'type.null': { zh: '空', en: 'nothing' },
  'format.date': { zh: '日期（如 2026-03-01）', en: 'a date such as 2026-03-01' },
  'format.date-time': {
    zh: '带时区的时间（如 2026-03-01T09:00:00+08:00）',
    en: 'a time with offset such as 2026-03-01T09:00:00+08:00',
  },
  'format.time': { zh: '时刻（如 09:00）', en: 'a time of day such as 09:00' },
  'format.uuid': { zh: 'UUID 编号', en: 'a UUID' },
  'format.email': { zh: '电子邮箱地址', en: 'an e-mail address' },
  'format.uri': { zh: '网址', en: 'a web address' },

  'data.exists': { zh: '已有相同的记录。', en: 'Such a record exists already.' },
  'data.reference-missing': { zh: '所引用的记录不存在。', en: 'A record referred to does not exist.' },
  'data.overlaps': { zh: '与已有记录的时间重叠。', en: 'It overlaps with an existing record.' },
  'data.frozen': { zh: '已经定稿，不能再改。', en: 'It is final and can no longer be changed.' },
  'data.refused': { zh: '填写的内容不符合要求。', en: 'What was entered does not meet the requirements.' },
  'data.unusable': {
    zh: '填写的内容无法保存，请检查日期、数字和特殊字符。',
    en: 'What was entered cannot be kept. Check dates, numbers and special characters.',
  },

  'server.busy': { zh: '系统繁忙，请稍后再试。', en: 'The system is busy. Try again in a moment.' },
  'server.failed': {
    zh: '系统出现故障，已记录。如需帮助，请提供编号 {id}。',
    en: 'Something broke and was recorded. If you need help, quote {id}.',
  },
})
