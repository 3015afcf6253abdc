"""Words of the notices that stand in an article's place, in the languages of the catalogue."""

import re


class Phrases:
    """Phrases as one pattern, with the part of each that a text must hold to match it.

    To look for some hundred parts with `in` is thirty times as quick as to run the pattern.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        """Each alternative of `pattern` has a part without any choice in it."""
        self.pattern = re.compile(pattern, flags)
        self.parts = tuple(dict.fromkeys(_longest_literal(one) for one in alternatives(pattern)))

    def possible(self, text: str, count: int = 1) -> bool:
        """Whether a text can have so many different phrases."""
        folded = text.lower()
        return sum(one in folded for one in self.parts) >= count

    def search(self, text: str) -> bool:
        """Whether one of the phrases stands in a text on one line."""
        return bool(self.found(text))

    def found(self, text: str) -> list[str]:
        """The phrases that stand in a text on one line, as they stand there."""
        folded = text.lower()
        if not any(one in folded for one in self.parts):
            return []
        return [one.group() for one in self.pattern.finditer(text)]


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern at its top level."""
    found, depth, begin = [], 0, 0
    for at, one in enumerate(pattern):
        escaped = pattern[at - 1 : at] == "\\"
        depth += (one in "([" and not escaped) - (one in ")]" and not escaped)
        if one == "|" and not depth:
            found.append(pattern[begin:at])
            begin = at + 1
    return [*found, pattern[begin:]]


_GROUP = re.compile(r"\((?:[^()]|\([^()]*\))*\)[?*]?|\[[^\]]*\][?*+]?|\\[wd][*+?]?|[^\\]\?|\.")


def _longest_literal(alternative: str) -> str:
    """The longest text without any choice in an alternative; "" where there is none."""
    plain = _GROUP.sub(
        "\0", alternative.replace(r"\s+", " ").replace(r"\s?", "\0").replace(r"\b", "")
    )
    return max(plain.replace("\\", "").lower().split("\0"), key=len).strip()


CONSENT = Phrases(
    r"cookies?\b|cookie-?(?:policy|richtlinie|einstellungen|beleid|instellingen)|куки|кукі|ファイル|クッキー|쿠키|คุกกี้|कुकीज़|कुकी|ملفات\s+تعريف"
    r"|الارتباط|כוגיות|עוגיות|μπισκότα"
    r"|\bconsent\b|personal\s+data|personali[sz]ed\s+(?:ads|advertising|content)|audience\s+measurement|our\s+\d*\s*partners"
    r"|\d+\s+partners|legitimate\s+interest|privacy\s+(?:policy|settings|preferences|notice)|your\s+privacy|your\s+choices"
    r"|store\s+(?:and/or|or|and)\s+access|access\s+information\s+on|unique\s+identifiers|accept\s+(?:all|and)|reject\s+all"
    r"|manage\s+(?:preferences|settings|options)|tracking\b|granular\s+choices|ad[- ]free"
    r"|before\s+you\s+continue|similar\s+technologies|effectiveness\s+of\s+ads|ähnliche\s+technologien|technologies\s+similaires"
    r"|tecnologías\s+similares|tecnologie\s+simili|tecnologias\s+semelhantes"
    r"|einwillig\w+|zustimm\w+|datenschutz\w*|personenbezogene\w*|werbung\s+und\s+tracking|tracking|partnern?\b|nutzungsprofil\w*"
    r"|consentement|données\s+(?:à\s+caractère\s+)?personnel\w*|vie\s+privée|partenaires|traceurs|mesure\s+d.audience|paramétrer"
    r"|accepter\s+et|tout\s+(?:accepter|refuser)|consentimiento|datos\s+personales|nuestros\s+socios|privacidad|publicidad\s+personalizada"
    r"|aceptar\s+(?:y|todo)|rechazar|configurar|consentimento|dados\s+pessoais|privacidade|parceiros|aceitar|consenso"
    r"|dati\s+personali|trattamento\s+dei\s+dati|partner\b|informativa|accetta\w*|profilazione|zgod[aęy]\w*|dan(?:e|ych)\s+osobow\w+|prywatnoś\w+"
    r"|partner(?:zy|ów|ami)|toestemming|persoonsgegevens|privacybeleid|akkoord|personuppgifter|samtyck\w+|integritet\w*|godkänn\w*"
    r"|personopplysninger|samtykke\w*|personvern\w*|godta|persondata|privatliv\w*|acceptér|evästeet|eväste\w*|suostum\w+|henkilötie\w+|tietosuoja\w*"
    r"|souhlas\w*|osobní\w*\s+údaj\w*|súhlas\w*|osobn\w+\s+údaj\w*|hozzájárul\w*|személyes\s+adat\w*|sütik|süti\b|consimțământ\w*|date\w*\s+(?:cu\s+caracter\s+)?personal\w*"
    r"|confidențialit\w+|съгласие\w*|лични\s+данни|бисквитк\w+|pristan\w+|privol\w+|osobn\w+\s+podat\w+|kolačić\w*|piškotk\w*|soglas\w*|kolačić"
    r"|согласи\w+|персональны\w+\s+данны\w+|конфиденциальност\w*|файл\w*\s+cookie|згод\w+|персональн\w+\s+дан\w+|συγκατάθεσ\w+|προσωπικ\w+\s+δεδομέν\w+|απορρήτου"
    r"|çerez\w*|kişisel\s+veri\w*|rıza\w*|gizlilik|kuki\b|persetujuan|data\s+pribadi|privasi|dữ\s+liệu\s+cá\s+nhân|quyền\s+riêng\s+tư|đồng\s+ý"
    r"|الخصوصية|موافق\w*|البيانات\s+الشخصية|حریم\s+خصوصی|פרטיות|הסכמה|गोपनीयता|सहमति|プライバシー|同意|個人情報|パーソナライズ|隐私|個人資料|隱私|个人信息"
    r"|개인정보|동의|ความเป็นส่วนตัว|ความยินยอม|ข้อมูลส่วนบุคคล|isikuandme\w+|küpsis\w+|nõusole\w+|sīkdat\w+|piekrišan\w+|slapuk\w+|sutikim\w+",
    re.I,
)  # fmt: skip
LOGIN = Phrases(
    r"\b(?:log|sign)[\s-]?in\b|create\s+(?:an?|your|a\s+free)\s+account|forgot(?:ten)?\s+(?:your\s+)?password|remember\s+me"
    r"|register\s+(?:for\s+free|to\s+continue)|anmelden|einloggen|passwort\s+vergessen|registrieren|se\s+connecter|connectez-vous"
    r"|mot\s+de\s+passe\s+oublié|créer\s+(?:un|mon)\s+compte|iniciar?\s+sesión|inicia\s+sesión|olvid\w+\s+(?:tu|su|la)?\s*contraseña|crear?\s+(?:una\s+)?cuenta"
    r"|regístr\w+|entrar\s+com|esquec\w+\s+(?:a|sua)\s+senha|faça\s+(?:o\s+)?login|cadastr\w+|accedi\b|password\s+dimenticata|registrati"
    r"|zaloguj|nie\s+pamiętasz\s+hasła|zarejestruj|inloggen|wachtwoord\s+vergeten|logga\s+in|glömt\s+lösenord|logg\s+inn|log\s+ind|kirjaudu|přihlásit|prihlásiť"
    r"|bejelentkezés|войдите|войти|авторизаци\w+|забыли\s+пароль|зарегистрир\w+|увійдіть|увійти|giriş\s+yap\w*|şifremi\s+unuttum|üye\s+ol|đăng\s+nhập|masuk\s+(?:ke\s+)?akun"
    r"|تسجيل\s+الدخول|ورود\s+به|लॉग\s*इन|ログイン|会員登録|登录|登入|로그인|회원가입|เข้าสู่ระบบ|σύνδεση|conectare|autentific\w+",
    re.I,
)  # fmt: skip
PAYWALL = Phrases(
    r"subscribe\s+to\s+(?:read|continue|access|unlock|keep|see)|subscri(?:be|ption|bers?)\s+(?:now|is|required|only|exclusive)|already\s+a\s+(?:subscriber|member)|to\s+continue\s+reading|continue\s+reading\s+(?:this|for|with)"
    r"|(?:you.ve|you\s+have)\s+(?:reached|read|used)\s+all\b|(?:you.ve|you\s+have)\s+(?:reached|read|used)\s+your\b|free\s+articles?\s+(?:left|remaining|this\s+month)|unlock\s+(?:this|the|full)|premium\s+content|for\s+subscribers"
    r"|start\s+your\s+(?:free\s+)?trial|per\s+(?:week|month)\b|abonne(?:nten|ment|ntinnen)|jetzt\s+(?:weiterlesen|abonnieren|testen)|weiterlesen\s+mit|(?:plus|premium)[- ]artikel|exklusiv\s+für"
    r"|réservé\s+(?:à|aux)\s+(?:nos\s+)?abonnés|abonnez-vous|pour\s+lire\s+la\s+suite|déjà\s+abonné|contenido\s+exclusivo|para\s+suscriptores|suscríb[ae]\w*|suscribirse\s+para|para\s+seguir\s+leyendo|ya\s+eres\s+suscriptor"
    r"|exclusivo\s+para\s+assinantes|assine\b|já\s+é\s+assinante|para\s+continuar\s+lendo|riservat\w+\s+agli\s+abbonati|abbonati|sei\s+già\s+abbonato|per\s+continuare\s+a\s+leggere"
    r"|dostęp\s+do\s+(?:pełnej|treści)|wykup\s+(?:dostęp|subskrypcję)|prenumerat\w+|alleen\s+voor\s+abonnees|lees\s+verder\s+met|abonnee\s+worden|endast\s+för\s+prenumeranter|bli\s+prenumerant"
    r"|for\s+abonnenter|bli\s+abonnent|kun\s+for\s+abonnenter|tilaajille|vain\s+tilaajille|předplat\w+|predplat\w+|előfizet\w+|по\s+подписке|оформите\s+подписку|для\s+подписчиков|за\s+передплатою"
    r"|abone\s+(?:olun|olmak)|khusus\s+pelanggan|berlangganan|للمشتركين|اشترك\s+الآن|有料会員|会員限定|残り\d+文字|订阅后|付费|訂閱後|會員專屬|구독자\s+전용|유료\s+회원|สมัครสมาชิก|για\s+συνδρομητές",
    re.I,
)  # fmt: skip
ERROR = Phrases(
    r"(?:page|article|story|content|url)\s+(?:you\s+(?:requested|are\s+looking\s+for)\s+)?(?:could\s+not\s+be|cannot\s+be|can.t\s+be|was\s+not|is\s+not|isn.t|not|no\s+longer)\s+found|(?:page|article|story|content|url)\s+(?:you\s+(?:requested|are\s+looking\s+for)\s+)?(?:could\s+not\s+be|cannot\s+be|can.t\s+be|was\s+not|is\s+not|isn.t|not|no\s+longer)\s+available|(?:page|article|story|content|url)\s+(?:you\s+(?:requested|are\s+looking\s+for)\s+)?(?:could\s+not\s+be|cannot\s+be|can.t\s+be|was\s+not|is\s+not|isn.t|not|no\s+longer)\s+exist\w*"
    r"|(?:page|file)\s+not\s+found|error\s+(?:404|403|410|50\d)|\b404\b|not\s+found|something\s+went\s+wrong|service\s+(?:temporarily\s+)?unavailable|internal\s+server\s+error|bad\s+gateway"
    r"|under\s+maintenance|no\s+longer\s+available|has\s+been\s+(?:removed|deleted|moved)|seite\s+(?:wurde\s+)?nicht\s+gefunden|nicht\s+(?:mehr\s+)?verfügbar|page\s+(?:est\s+)?introuvable|n.existe\s+(?:pas|plus)"
    r"|página\s+no\s+(?:encontrada|existe|disponible)|no\s+(?:se\s+)?(?:ha\s+)?(?:podido\s+)?encontr\w+\s+la\s+página|página\s+não\s+(?:encontrada|existe)|pagina\s+non\s+trovata|non\s+è\s+stata\s+trovata"
    r"|nie\s+znaleziono\s+strony|strona\s+nie\s+istnieje|pagina\s+niet\s+gevonden|sidan\s+(?:kunde\s+inte\s+)?hitta\w*|siden\s+(?:finnes|findes|ble|blev)\s+ikke|sivua\s+ei\s+löyt\w+|stránka\s+(?:nebyla\s+)?nenalezena|stránka\s+sa\s+nenašla"
    r"|az\s+oldal\s+nem\s+található|pagina\s+nu\s+(?:a\s+fost\s+găsită|există)|страница\s+не\s+(?:найдена|существует)|сторінк\w+\s+не\s+(?:знайдено|існує)|страницата\s+не\s+(?:е\s+намерена|съществува)|stranica\s+nije\s+pronađena"
    r"|sayfa\s+bulunamadı|halaman\s+tidak\s+ditemukan|không\s+tìm\s+thấy\s+trang|الصفحة\s+(?:غير\s+موجودة|المطلوبة)|صفحه\s+(?:مورد\s+نظر\s+)?(?:پیدا|یافت)\s+نشد|הדף\s+לא\s+נמצא|पृष्ठ\s+नहीं\s+मिला|पेज\s+नहीं\s+मिला"
    r"|ページが見つかりません|お探しのページ|页面不存在|找不到(?:该)?页面|頁面不存在|找不到(?:此|該)?頁面|페이지를\s+찾을\s+수|ไม่พบหน้า|η\s+σελίδα\s+δεν\s+βρέθηκε",
    re.I,
)  # fmt: skip
BLOCKED = Phrases(
    r"access\s+(?:to\s+this\s+page\s+(?:has\s+been\s+)?)?denied|you\s+(?:have\s+been|are|were)\s+blocked|permission\s+to\s+access|checking\s+(?:your\s+browser|if\s+the\s+site\s+connection)|verify(?:ing)?\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human"
    r"|are\s+you\s+a\s+(?:human|robot)|i.?m\s+not\s+a\s+robot|captcha|ray\s+id|just\s+a\s+moment|unusual\s+(?:traffic|activity)|automated\s+(?:access|requests|traffic)|ddos\s+protection|security\s+(?:check|service)|attention\s+required"
    r"|pardon\s+our\s+interruption|please\s+(?:wait|stand\s+by)\s+while|403\s+forbidden|not\s+available\s+in\s+your\s+(?:country|region)|unavailable\s+(?:due\s+to\s+)?legal\s+reasons|451\b"
    r"|zugriff\s+verweigert|kein\s+roboter|accès\s+(?:refusé|interdit)|vous\s+n.êtes\s+pas\s+un\s+robot|acceso\s+denegado|no\s+eres\s+un\s+robot|acesso\s+negado|não\s+(?:é|sou)\s+um\s+robô|accesso\s+negato|dostęp\s+zabroniony"
    r"|доступ\s+(?:запрещ[её]н|ограничен|заборонено)|вы\s+не\s+робот|проверк\w+\s+браузера|erişim\s+engellendi|robot\s+olmadığınızı|アクセスが拒否|ロボットではありません|访问被拒绝|安全验证|拒絕存取|접근이\s+거부|로봇이\s+아닙니다",
    re.I,
)  # fmt: skip
SCRIPT = Phrases(
    r"(?:enable|activate|turn\s+on|allow|requires?|without|need|support)\s+(?:\w+\s+){0,2}java\s?script|java\s?script\s+(?:is\s+)?(?:disabled|required|must|not\s+enabled|needs|deaktiviert|aktivieren|désactivé|desactivado|desativado|disabilitato)"
    r"|(?:aktivieren|activez|active|habilit\w+|ative|attiva\w*|abilita\w*|włącz\w*|schakel|aktivera|включите|увімкніть|etkinleştir\w*|aktifkan|bật)\s+(?:\w+\s+){0,2}java\s?script|java\s?script\s*を(?:有効|オン)|启用\s*java\s?script|啟用\s*java\s?script|java\s?script를"
    r"|your\s+browser\s+is\s+(?:not\s+supported|out\s+of\s+date|outdated)|unsupported\s+browser|update\s+your\s+browser",
    re.I,
)  # fmt: skip
