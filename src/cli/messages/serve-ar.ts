import type { Arabic } from "#text/wording/message.ts";
import type { serveEn } from "./serve-en.ts";

/** What `qanat serve` says, in Arabic. */
export const serveAr: Arabic<typeof serveEn> = {
  "serve.at": "السجل في {url}",
  "serve.token": "رمز الدخول، ولا يُعرض إلا الآن: {token}",
  "serve.link": "للدخول بالمتصفح، مرة واحدة وخلال ربع ساعة: {link}",
  "serve.unencrypted": "لا تشفير لما يُرسل: في شبكة ليست شبكتك ضع أمامه خادمًا وسيطًا بـTLS.",
  "serve.folder": "السجل: {folder}",
  "serve.stop": "يُنهيه Ctrl+C.",
  "serve.ended": "انتهى. وما كان قيد الإضافة يُكمل عند التشغيل التالي.",
  "serve.already": "السجل في {folder} مقدّم من قبل، في {url}",
  "failed.port-taken": "المنفذ {port} مشغول؛ اختر غيره بـ‎--port‎",
  "failed.cannot-listen": "{host}، المنفذ {port}: لا يمكن هنا (النظام: {code})",
};
