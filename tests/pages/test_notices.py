"""Texts that stand in an article's place are told from articles, in many languages."""

import pytest

from globe_app.model.news import TextReason
from globe_app.pages import notice_phrases
from globe_app.pages.notices import notice_in
from tests.pages.test_extract import extract
from tests.pages.texts import ALL, ENGLISH

CONSENT = {
    "en": "We value your privacy. We and our 842 partners store and access information on your device, such as "
    "cookies, and process personal data for personalised advertising. You can manage preferences at any time.",
    "de": "Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zum Tracking stehen in der "
    "Datenschutzerklärung. Ihre Einwilligung können Sie jederzeit widerrufen. Wir und unsere Partner nutzen Cookies.",
    "fr": "Nous et nos partenaires utilisons des cookies pour stocker des données personnelles. Vous pouvez "
    "retirer votre consentement à tout moment dans notre politique de vie privée. Accepter et fermer.",
    "es": "Nosotros y nuestros socios usamos cookies para mostrar publicidad personalizada. Puede aceptar y "
    "continuar, o rechazar el tratamiento de sus datos personales en la política de privacidad.",
    "it": "Noi e i nostri partner utilizziamo cookie per il trattamento dei dati personali. Puoi dare il tuo "
    "consenso o rifiutarlo; leggi la nostra informativa.",
    "nl": "Wij gebruiken cookies en verwerken persoonsgegevens. Geef toestemming voor cookies of lees ons "
    "privacybeleid. Klik op akkoord om door te gaan.",
    "pl": "My i nasi partnerzy przechowujemy pliki cookie oraz przetwarzamy dane osobowe. Możesz wyrazić zgodę "
    "lub zmienić ustawienia prywatności.",
    "pt": "Nós e os nossos parceiros usamos cookies e tratamos dados pessoais. Pode retirar o consentimento na "
    "política de privacidade a qualquer momento.",
    "sv": "Vi använder cookies och behandlar personuppgifter. Ditt samtycke gäller för alla våra partners "
    "cookies. Godkänn alla cookies för att fortsätta.",
    "ru": "Мы используем файлы cookie и обрабатываем персональные данные. Продолжая, вы даёте согласие. "
    "Подробнее в политике конфиденциальности.",
    "tr": "Biz ve ortaklarımız çerez kullanıyor ve kişisel verilerinizi işliyoruz. Rızanızı gizlilik "
    "ayarlarından geri alabilirsiniz.",
    "el": "Χρησιμοποιούμε cookies και επεξεργαζόμαστε προσωπικά δεδομένα με τη συγκατάθεσή σας. Δείτε την "
    "πολιτική απορρήτου και τα cookies.",
    "ja": "当サイトはクッキーを使用し、個人情報を処理します。同意する場合はボタンを押してください。プライバシーポリシーをご覧ください。",
    "zh": "我们使用cookie来处理您的个人信息。点击同意即表示您接受我们的隐私政策。",
}  # fmt: skip
MORE_CONSENT = (
    "Before you continue. We use cookies and data to deliver our services and to measure audience engagement. If you "
    "choose to “Accept all”, we also use cookies and data to measure the effectiveness of ads.",
    "Avec votre accord, nous utilisons des cookies ou des technologies similaires pour lire votre visite sur ce site. "
    "Accepter et continuer.",
)
LOGIN = (
    "Log in to continue. Forgot your password? Create an account to read this page.",
    "Bitte anmelden. Passwort vergessen? Jetzt kostenlos registrieren.",
    "Connectez-vous pour continuer. Mot de passe oublié ? Créer un compte.",
    "Войдите, чтобы продолжить. Забыли пароль? Зарегистрируйтесь.",
    "请登录后继续。还没有账号？登录即可阅读。",
)
PAYWALL = (
    "To continue reading, subscribe now. Already a subscriber? You have read your free articles this month.",
    "Dieser Plus-Artikel ist exklusiv für Abonnenten. Jetzt weiterlesen mit dem Abonnement.",
    "Cet article est réservé à nos abonnés. Pour lire la suite, abonnez-vous. Déjà abonné ?",
    "Contenido exclusivo para suscriptores. Para seguir leyendo, suscríbete.",
    "この記事は有料会員限定です。残り1200文字。",
)
ERROR = (
    "Sorry, the page you are looking for could not be found. Error 404.",
    "Die Seite wurde nicht gefunden. Der Artikel ist nicht mehr verfügbar.",
    "La page est introuvable. Cet article n'existe plus.",
    "La página no existe. Página no encontrada.",
    "Страница не найдена. Возможно, страница не существует.",
    "ページが見つかりません。お探しのページは移動した可能性があります。",
    "页面不存在。找不到页面。",
    "عذرا، الصفحة غير موجودة.",
)
BLOCKED = (
    "Checking your browser before accessing the site. Please verify you are a human. Ray ID: 8a0.",
    "Access denied. You do not have permission to access this page. You have been blocked.",
    "Just a moment... Enable JavaScript and cookies to continue. Verifying you are human.",
    "Our systems have detected unusual traffic. Please solve the captcha to show that you are not a robot.",
    "Доступ запрещён. Подтвердите, что вы не робот.",
)
SCRIPT = (
    "You need to enable JavaScript to run this app.",
    "JavaScript is disabled. Please enable JavaScript to read this page.",
    "Bitte aktivieren Sie JavaScript, um die Seite zu lesen.",
    "このサイトではJavaScriptを有効にしてください。",
)


def _cases() -> list[tuple[TextReason, str]]:
    kinds = (
        (TextReason.LOGIN, LOGIN), (TextReason.PAYWALL, PAYWALL), (TextReason.ERROR_PAGE, ERROR),
        (TextReason.BLOCKED, BLOCKED), (TextReason.NEEDS_SCRIPT, SCRIPT),
        (TextReason.CONSENT, (*CONSENT.values(), *MORE_CONSENT)),
    )  # fmt: skip
    return [(reason, text) for reason, texts in kinds for text in texts]


@pytest.mark.parametrize(("reason", "text"), _cases())
def test_a_notice_is_told_by_its_words(reason: TextReason, text: str) -> None:
    assert notice_in(text) is reason


@pytest.mark.parametrize("language", CONSENT)
def test_a_consent_notice_takes_no_articles_place(language: str) -> None:
    body = f"<html><head><title>x</title></head><body><div><h1>x</h1><p>{CONSENT[language]}</p><p>{CONSENT[language]}</p></div></body></html>"
    found = extract(body, ENGLISH.headline, f"<p>{ENGLISH.paragraphs[0]}</p>")
    assert found.reason is TextReason.CONSENT
    assert found.body_html == ""


@pytest.mark.parametrize("words", ALL, ids=lambda one: str(one.language))
def test_no_article_of_any_language_is_taken_for_a_notice(words: object) -> None:
    for one in ALL:
        assert notice_in("\n".join(one.paragraphs)) is None


@pytest.mark.parametrize(
    "text",
    [
        "The regulator fined the search company for the way it asks for consent to cookies. Lawyers said the "
        "sum was the highest so far. The company will appeal, its spokesman told reporters on Monday. A first "
        "hearing is planned for spring, and the court expects a judgment within a year of that date.",
        "The site was down for an hour on Monday and showed a page not found. Engineers blamed a faulty switch in "
        "the northern hall. Trading went on by telephone, and no orders were lost, the exchange said in a note. "
        "It promised to refund the fees of the day.",
        "Anmelden konnten sich am Montag die ersten Läufer. Mehr als tausend kamen in die Halle am Fluss. Der Lauf "
        "führt über die neue Brücke und endet im Stadion. Die Sieger bekommen einen Korb Äpfel.",
    ],
)
def test_an_article_about_such_things_is_an_article(text: str) -> None:
    assert notice_in(text) is None


@pytest.mark.parametrize("name", ["CONSENT", "LOGIN", "PAYWALL", "ERROR", "BLOCKED", "SCRIPT"])
def test_a_text_is_looked_through_only_where_it_can_have_a_phrase(name: str) -> None:
    phrases: notice_phrases.Phrases = getattr(notice_phrases, name)
    assert all(len(one) > 1 for one in phrases.parts)
    texts = [text for _, text in _cases()] + [one for words in ALL for one in words.sentences]
    for text in texts:
        assert phrases.found(text) == [one.group() for one in phrases.pattern.finditer(text)]


def test_a_notice_over_the_article_leaves_the_article() -> None:
    notice = f'<div class="modal-content"><h2>Privacy</h2><p>{CONSENT["en"]}</p></div>'
    body = f"<html><body>{notice}<article><h1>{ENGLISH.headline}</h1>{''.join(f'<p>{one}</p>' for one in ENGLISH.paragraphs)}</article></body></html>"
    found = extract(body, ENGLISH.headline)
    assert found.body_text == "\n".join(ENGLISH.paragraphs)
