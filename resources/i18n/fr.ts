<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source> and %n {other|others}</source>
            <translation>
                <numerusform> et %n autre</numerusform>
                <numerusform> et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work</source>
            <translation>
                <numerusform>%n échec</numerusform>
                <numerusform>%n échecs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work, the rest goes on</source>
            <translation>
                <numerusform>%n échec, le reste continue</numerusform>
                <numerusform>%n échecs, le reste continue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by rules</source>
            <translation>
                <numerusform>%n caché par des règles</numerusform>
                <numerusform>%n cachés par des règles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n installed</source>
            <translation>
                <numerusform>%n installé</numerusform>
                <numerusform>%n installés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: {why}</source>
            <translation>
                <numerusform>%n écarté : {why}</numerusform>
                <numerusform>%n écartés : {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n manqué</numerusform>
                <numerusform>%n manqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed {story|stories}</source>
            <translation>
                <numerusform>%n sujet manqué</numerusform>
                <numerusform>%n sujets manqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>values of a rule</comment>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more home {article is|articles are} as near.</source>
            <translation>
                <numerusform>%n autre article national est aussi proche.</numerusform>
                <numerusform>%n autres articles nationaux sont aussi proches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries}</source>
            <translation>
                <numerusform>%n pays de plus</numerusform>
                <numerusform>%n pays de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries} in the whole story</source>
            <translation>
                <numerusform>%n pays de plus dans le sujet complet</numerusform>
                <numerusform>%n pays de plus dans le sujet complet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {figure|figures}</source>
            <translation>
                <numerusform>%n chiffre de plus</numerusform>
                <numerusform>%n chiffres de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {is|are} kept in sight</source>
            <translation>
                <numerusform>%n de plus reste visible</numerusform>
                <numerusform>%n de plus restent visibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>%n nouveau depuis votre dernière visite</numerusform>
                <numerusform>%n nouveaux depuis votre dernière visite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new so far</source>
            <translation>
                <numerusform>%n nouveau pour l’instant</numerusform>
                <numerusform>%n nouveaux pour l’instant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new {article|articles}</source>
            <translation>
                <numerusform>%n nouvel article</numerusform>
                <numerusform>%n nouveaux articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article was|articles were} cleaned up; Ctrl+Z has them back until the next update.</source>
            <translation>
                <numerusform>%n ancien article supprimé ; Ctrl+Z le rétablit jusqu’à la prochaine mise à jour.</numerusform>
                <numerusform>%n anciens articles supprimés ; Ctrl+Z les rétablit jusqu’à la prochaine mise à jour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article|articles} cleaned up</source>
            <translation>
                <numerusform>%n ancien article supprimé</numerusform>
                <numerusform>%n anciens articles supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n en route</numerusform>
                <numerusform>%n en route</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {country tells|countries tell} this</source>
            <translation>
                <numerusform>%n autre pays en parle</numerusform>
                <numerusform>%n autres pays en parlent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {language|languages}</source>
            <translation>
                <numerusform>%n autre langue</numerusform>
                <numerusform>%n autres langues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n lu</numerusform>
                <numerusform>%n lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved searches</source>
            <translation>
                <numerusform>%n recherche enregistrée</numerusform>
                <numerusform>%n recherches enregistrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n non lu</numerusform>
                <numerusform>%n non lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread from {countries}</source>
            <translation>
                <numerusform>%n non lu de {countries}</numerusform>
                <numerusform>%n non lus de {countries}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {adjective} {outlet|outlets}</source>
            <translation>
                <numerusform>%n média {adjective}</numerusform>
                <numerusform>%n médias {adjective}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} being compared.</source>
            <translation>
                <numerusform>%n article est en cours de comparaison.</numerusform>
                <numerusform>%n articles sont en cours de comparaison.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} hidden</source>
            <translation>
                <numerusform>%n article caché</numerusform>
                <numerusform>%n articles cachés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} listed, of {articles}.</source>
            <translation>
                <numerusform>%n article affiché sur {articles}.</numerusform>
                <numerusform>%n articles affichés sur {articles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} missing that were stored by {time}</source>
            <translation>
                <numerusform>%n article enregistré avant {time} manque</numerusform>
                <numerusform>%n articles enregistrés avant {time} manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} not compared yet.</source>
            <translation>
                <numerusform>%n article n’est pas encore comparé.</numerusform>
                <numerusform>%n articles ne sont pas encore comparés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} stored, and none is compared yet. That happens after each update (F5), on this computer: those of different outlets that tell one event become a story.</source>
            <translation>
                <numerusform>%n article est enregistré et n’est pas encore comparé. Cela se fait après chaque mise à jour (F5), sur cet ordinateur : ceux de différents médias qui racontent un même événement forment un sujet.</numerusform>
                <numerusform>%n articles sont enregistrés et aucun n’est encore comparé. Cela se fait après chaque mise à jour (F5), sur cet ordinateur : ceux de différents médias qui racontent un même événement forment un sujet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article waits|articles wait}</source>
            <translation>
                <numerusform>%n article attend</numerusform>
                <numerusform>%n articles attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} could not be brought back</source>
            <translation>
                <numerusform>%n article n’a pas pu être rétabli</numerusform>
                <numerusform>%n articles n’ont pas pu être rétablis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} found</source>
            <translation>
                <numerusform>%n article trouvé</numerusform>
                <numerusform>%n articles trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} in {languages} {waits|wait} for a translator.</source>
            <translation>
                <numerusform>%n article en {languages} attend un traducteur.</numerusform>
                <numerusform>%n articles en {languages} attendent un traducteur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} left to look at</source>
            <translation>
                <numerusform>%n article encore à examiner</numerusform>
                <numerusform>%n articles encore à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked read</source>
            <translation>
                <numerusform>%n article marqué comme lu</numerusform>
                <numerusform>%n articles marqués comme lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked unread</source>
            <translation>
                <numerusform>%n article marqué comme non lu</numerusform>
                <numerusform>%n articles marqués comme non lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} of {day} taken in</source>
            <translation>
                <numerusform>%n article du {day} repris</numerusform>
                <numerusform>%n articles du {day} repris</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} packed into {file}</source>
            <translation>
                <numerusform>%n article mis dans {file}</numerusform>
                <numerusform>%n articles mis dans {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} read</source>
            <translation>
                <numerusform>%n article lu</numerusform>
                <numerusform>%n articles lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} removed</source>
            <translation>
                <numerusform>%n article supprimé</numerusform>
                <numerusform>%n articles supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} to the end</source>
            <translation>
                <numerusform>%n article jusqu’au bout</numerusform>
                <numerusform>%n articles jusqu’au bout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}, all read</source>
            <translation>
                <numerusform>%n article, tout est lu</numerusform>
                <numerusform>%n articles, tout est lu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country collected here says|countries collected here say} nothing of it</source>
            <translation>
                <numerusform>%n pays suivi ici n’en dit rien</numerusform>
                <numerusform>%n pays suivis ici n’en disent rien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country gives|countries give} no time</source>
            <translation>
                <numerusform>%n pays ne donne pas d’heure</numerusform>
                <numerusform>%n pays ne donnent pas d’heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country says|countries say} the same</source>
            <translation>
                <numerusform>%n pays dit la même chose</numerusform>
                <numerusform>%n pays disent la même chose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country tells|countries tell} it</source>
            <translation>
                <numerusform>%n pays en parle</numerusform>
                <numerusform>%n pays en parlent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country|countries}</source>
            <translation>
                <numerusform>%n pays</numerusform>
                <numerusform>%n pays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {day|days}</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {fault|faults} of this program; the log tells of them.</source>
            <translation>
                <numerusform>%n erreur de ce programme ; le journal en parle.</numerusform>
                <numerusform>%n erreurs de ce programme ; le journal en parle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed is|feeds are} left out.</source>
            <translation>
                <numerusform>%n flux est laissé de côté.</numerusform>
                <numerusform>%n flux sont laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed joined an outlet|feeds joined outlets} here already</source>
            <translation>
                <numerusform>%n flux a rejoint un média déjà présent</numerusform>
                <numerusform>%n flux ont rejoint des médias déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed was|feeds were} here already</source>
            <translation>
                <numerusform>%n flux était déjà là</numerusform>
                <numerusform>%n flux étaient déjà là</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds}</source>
            <translation>
                <numerusform>%n flux</numerusform>
                <numerusform>%n flux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} found: {name}</source>
            <translation>
                <numerusform>%n flux trouvé : {name}</numerusform>
                <numerusform>%n flux trouvés : {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} written to {file}</source>
            <translation>
                <numerusform>%n flux écrit dans {file}</numerusform>
                <numerusform>%n flux écrits dans {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {headline|headlines} translated</source>
            <translation>
                <numerusform>%n titre traduit</numerusform>
                <numerusform>%n titres traduits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {image|images}</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {is|are} silent</source>
            <translation>
                <numerusform>%n se tait</numerusform>
                <numerusform>%n se taisent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {language|languages}</source>
            <translation>
                <numerusform>%n langue</numerusform>
                <numerusform>%n langues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {more story|more stories} of this edition</source>
            <translation>
                <numerusform>%n autre sujet de cette édition</numerusform>
                <numerusform>%n autres sujets de cette édition</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {other|others}</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet says|outlets say} the same</source>
            <translation>
                <numerusform>%n média dit la même chose</numerusform>
                <numerusform>%n médias disent la même chose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets}</source>
            <translation>
                <numerusform>%n média</numerusform>
                <numerusform>%n médias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} added</source>
            <translation>
                <numerusform>%n média ajouté</numerusform>
                <numerusform>%n médias ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here</source>
            <translation>
                <numerusform>%n média ici</numerusform>
                <numerusform>%n médias ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, no articles yet.</source>
            <translation>
                <numerusform>%n média ici, pas encore d’article.</numerusform>
                <numerusform>%n médias ici, pas encore d’article.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, not switched on.</source>
            <translation>
                <numerusform>%n média ici, non activé.</numerusform>
                <numerusform>%n médias ici, non activés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} in {country}</source>
            <translation>
                <numerusform>%n média ({country})</numerusform>
                <numerusform>%n médias ({country})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} known, none on</source>
            <translation>
                <numerusform>%n média connu, aucun activé</numerusform>
                <numerusform>%n médias connus, aucun activé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} of {country}</source>
            <translation>
                <numerusform>%n média ({country})</numerusform>
                <numerusform>%n médias ({country})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched off</source>
            <translation>
                <numerusform>%n média désactivé</numerusform>
                <numerusform>%n médias désactivés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched on</source>
            <translation>
                <numerusform>%n média activé</numerusform>
                <numerusform>%n médias activés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {passage|passages}</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {sentence|sentences} not translated</source>
            <translation>
                <numerusform>%n phrase non traduite</numerusform>
                <numerusform>%n phrases non traduites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {setting|settings}</source>
            <translation>
                <numerusform>%n réglage</numerusform>
                <numerusform>%n réglages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story is|stories are} left of this edition. Then it ends.</source>
            <translation>
                <numerusform>Il reste %n sujet dans cette édition. Puis elle se termine.</numerusform>
                <numerusform>Il reste %n sujets dans cette édition. Puis elle se termine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories}</source>
            <translation>
                <numerusform>%n sujet</numerusform>
                <numerusform>%n sujets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} in today’s edition</source>
            <translation>
                <numerusform>%n sujet dans l’édition du jour</numerusform>
                <numerusform>%n sujets dans l’édition du jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} looked missed, but {a home article came near it|home articles came near them}.</source>
            <translation>
                <numerusform>%n sujet semblait manqué, mais un article national s’en approchait.</numerusform>
                <numerusform>%n sujets semblaient manqués, mais des articles nationaux s’en approchaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} new or changed</source>
            <translation>
                <numerusform>%n sujet nouveau ou modifié</numerusform>
                <numerusform>%n sujets nouveaux ou modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} told in more than one country</source>
            <translation>
                <numerusform>%n sujet raconté dans plus d’un pays</numerusform>
                <numerusform>%n sujets racontés dans plus d’un pays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {translator is|translators are} here.</source>
            <translation>
                <numerusform>%n traducteur est arrivé.</numerusform>
                <numerusform>%n traducteurs sont arrivés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {unread article|unread articles}</source>
            <translation>
                <numerusform>%n article non lu</numerusform>
                <numerusform>%n articles non lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {was|were} here already</source>
            <translation>
                <numerusform>%n était déjà ici</numerusform>
                <numerusform>%n étaient déjà ici</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Article</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>&amp;News</source>
            <translation>Ac&amp;tualités</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affi&amp;chage</translation>
        </message>
        <message>
            <source>(Not translated.)</source>
            <translation>(Non traduit.)</translation>
        </message>
        <message>
            <source>(Not translated: this is the original.)</source>
            <translation>(Non traduit : voici l’original.)</translation>
        </message>
        <message>
            <source>(There is no original beside it.)</source>
            <translation>(Il n’y a pas d’original en regard.)</translation>
        </message>
        <message>
            <source>+ and − zoom</source>
            <translation>+ et − pour zoomer</translation>
        </message>
        <message>
            <source>, and . go from country to country</source>
            <translation>, et . passent de pays en pays</translation>
        </message>
        <message>
            <source>/ finds countries, outlets and words in every article. ? shows all keys, Ctrl+Z takes back the last thing you did. All of it works without a connection.</source>
            <translation>/ cherche pays, médias et mots dans tous les articles. ? affiche toutes les touches, Ctrl+Z annule votre dernière action. Tout fonctionne sans connexion.</translation>
        </message>
        <message>
            <source>0, Home</source>
            <translation>0, Origine</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>Une date</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Un jour</translation>
        </message>
        <message>
            <source>A day pack</source>
            <translation>Un paquet du jour</translation>
        </message>
        <message>
            <source>A day pack is under way already</source>
            <translation>Un paquet du jour est déjà en cours</translation>
        </message>
        <message>
            <source>A day’s edition</source>
            <translation>Édition d’un jour</translation>
        </message>
        <message>
            <source>A longer time may have some.</source>
            <translation>Une période plus longue en a peut-être.</translation>
        </message>
        <message numerus="yes">
            <source>A phrase has {most} characters at most; this one has %n</source>
            <translation>
                <numerusform>Une expression a au plus {most} caractères ; celle-ci en a %n</numerusform>
                <numerusform>Une expression a au plus {most} caractères ; celle-ci en a %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule needs a condition: words, an outlet, a country, a theme or a language</source>
            <translation>Une règle a besoin d’une condition : mots, média, pays, thème ou langue</translation>
        </message>
        <message>
            <source>A rule that cannot be read</source>
            <translation>Une règle illisible</translation>
        </message>
        <message>
            <source>A search has at most {most} characters; the rest is left out</source>
            <translation>Une recherche a au plus {most} caractères ; le reste est ignoré</translation>
        </message>
        <message>
            <source>A search has at most {most} words; the rest is left out</source>
            <translation>Une recherche a au plus {most} mots ; le reste est ignoré</translation>
        </message>
        <message>
            <source>A search needs something to find, not only what to leave out</source>
            <translation>Une recherche a besoin de quelque chose à trouver, pas seulement à exclure</translation>
        </message>
        <message>
            <source>A story of one article</source>
            <translation>Un sujet d’un seul article</translation>
        </message>
        <message>
            <source>A translator from files</source>
            <translation>Un traducteur depuis des fichiers</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>Une semaine</translation>
        </message>
        <message>
            <source>ARCTIC
OCEAN</source>
            <translation>OCÉAN
ARCTIQUE</translation>
        </message>
        <message>
            <source>ATLANTIC
OCEAN</source>
            <translation>OCÉAN
ATLANTIQUE</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>About here</source>
            <translation>Sur ce pays</translation>
        </message>
        <message>
            <source>About {country}</source>
            <translation>Sur : {country}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message numerus="yes">
            <source>Add %n {feed|feeds}</source>
            <translation>
                <numerusform>Ajouter %n flux</numerusform>
                <numerusform>Ajouter %n flux</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>Ajouter un média</translation>
        </message>
        <message>
            <source>Add an outlet, country, theme or language</source>
            <translation>Ajoutez un média, pays, thème ou langue</translation>
        </message>
        <message>
            <source>Add another outlet</source>
            <translation>Ajouter un autre média</translation>
        </message>
        <message>
            <source>Add one by the address of its site, if you know one that is read there.</source>
            <translation>Ajoutez-en un par l’adresse de son site, si vous en connaissez un qui y est lu.</translation>
        </message>
        <message>
            <source>Add outlet</source>
            <translation>Ajouter le média</translation>
        </message>
        <message>
            <source>Add outlets</source>
            <translation>Ajouter des médias</translation>
        </message>
        <message>
            <source>Add: {condition}</source>
            <translation>Ajouter : {condition}</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Ajout…</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message numerus="yes">
            <source>After %n {day|days}</source>
            <translation>
                <numerusform>Après %n jour</numerusform>
                <numerusform>Après %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts of this search are off</source>
            <translation>Alertes de cette recherche désactivées</translation>
        </message>
        <message>
            <source>Alerts of this search are on</source>
            <translation>Alertes de cette recherche activées</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All</source>
            <comment>outlets</comment>
            <translation>Tous</translation>
        </message>
        <message numerus="yes">
            <source>All %n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>Les %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>All articles, read or not</source>
            <translation>Tous les articles, lus ou non</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>All others, by country</source>
            <translation>Tous les autres, par pays</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>Tous les médias</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Tous les sujets</translation>
        </message>
        <message>
            <source>All {number}+ articles</source>
            <translation>Tous les {number}+ articles</translation>
        </message>
        <message>
            <source>Also where the network costs by use</source>
            <translation>Aussi quand le réseau est facturé à l’usage</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Alternative Takes</source>
            <translation>Autres versions</translation>
        </message>
        <message>
            <source>Americas</source>
            <translation>Amériques</translation>
        </message>
        <message>
            <source>An article is read when I</source>
            <translation>Un article est lu quand</translation>
        </message>
        <message>
            <source>An edition</source>
            <translation>Une édition</translation>
        </message>
        <message numerus="yes">
            <source>An edition of %n {story|stories}</source>
            <translation>
                <numerusform>Une édition de %n sujet</numerusform>
                <numerusform>Une édition de %n sujets</numerusform>
            </translation>
        </message>
        <message>
            <source>An invented article of the sample edition.</source>
            <translation>Un article inventé de l’édition d’exemple.</translation>
        </message>
        <message>
            <source>An update asks the outlets that are on for their feeds, pages and pictures, as a browser would. Getting a translator asks the server that has it. A link that you open goes to your browser. Nothing else: no account, no counting of you, nothing of what you read.</source>
            <translation>Une mise à jour demande aux médias activés leurs flux, pages et images, comme le ferait un navigateur. Obtenir un traducteur interroge le serveur qui l’a. Un lien que vous ouvrez va à votre navigateur. Rien d’autre : aucun compte, aucune mesure d’audience, rien de ce que vous lisez.</translation>
        </message>
        <message>
            <source>And</source>
            <translation>Et</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Un autre</translation>
        </message>
        <message>
            <source>Another home country</source>
            <translation>Un autre pays d’origine</translation>
        </message>
        <message>
            <source>Another program has this store open: this window reads only, nothing read or saved is kept.</source>
            <translation>Un autre programme a ouvert ces données : cette fenêtre ne fait que lire, rien de lu ou d’enregistré n’est conservé.</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>N’importe quand</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>N’importe où</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Arabian Sea</source>
            <translation>Mer d’Arabie</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Argentine pesos</source>
            <translation>pesos argentins</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <source>Arrows move</source>
            <translation>Les flèches déplacent</translation>
        </message>
        <message>
            <source>Arrows turn</source>
            <translation>Les flèches font tourner</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Article: {headline}</source>
            <translation>Article : {headline}</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Articles a day, mean of two weeks: {number}</source>
            <translation>Articles par jour, moyenne sur deux semaines : {number}</translation>
        </message>
        <message>
            <source>Articles about {country}</source>
            <translation>Articles sur : {country}</translation>
        </message>
        <message numerus="yes">
            <source>Articles are kept for %n {day|days}</source>
            <translation>
                <numerusform>Les articles sont gardés %n jour</numerusform>
                <numerusform>Les articles sont gardés %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles are kept for ever</source>
            <translation>Les articles sont gardés pour toujours</translation>
        </message>
        <message>
            <source>Articles are put into English on this computer. O shows one as it was written, Shift+O both beside each other. J and K go on and back.</source>
            <translation>Les articles sont traduits en anglais sur cet ordinateur. O montre le texte d’origine, Maj+O les deux côte à côte. J et K avancent et reculent.</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Articles trouvés</translation>
        </message>
        <message>
            <source>Articles from here or about here</source>
            <translation>Articles d’ici ou sur ici</translation>
        </message>
        <message>
            <source>Articles from {country}</source>
            <translation>Articles : {country}</translation>
        </message>
        <message>
            <source>Articles on which you wrote a note. They are never removed.</source>
            <translation>Articles sur lesquels vous avez écrit une note. Ils ne sont jamais supprimés.</translation>
        </message>
        <message>
            <source>Articles per day</source>
            <translation>Articles par jour</translation>
        </message>
        <message>
            <source>Articles per hour</source>
            <translation>Articles par heure</translation>
        </message>
        <message>
            <source>Articles per week</source>
            <translation>Articles par semaine</translation>
        </message>
        <message>
            <source>Articles per {hours} hours</source>
            <translation>Articles par {hours} heures</translation>
        </message>
        <message>
            <source>Articles with this label, saved or not. They are never removed.</source>
            <translation>Articles portant cette étiquette, enregistrés ou non. Ils ne sont jamais supprimés.</translation>
        </message>
        <message>
            <source>Articles you read</source>
            <translation>Articles que vous avez lus</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Asie</translation>
        </message>
        <message>
            <source>Asks the outlets that are on.</source>
            <translation>Interroge les médias activés.</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <translation>dollars australiens</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to {page}</source>
            <translation>Retour à {page}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Baltic Sea</source>
            <translation>Mer Baltique</translation>
        </message>
        <message>
            <source>Barents Sea</source>
            <translation>Mer de Barents</translation>
        </message>
        <message>
            <source>Bay of Bengal</source>
            <translation>Golfe du Bengale</translation>
        </message>
        <message numerus="yes">
            <source>Before a story is called so, {the|all} %n home {article is|articles are} searched again, less strictly.</source>
            <translation>
                <numerusform>Avant d’appeler ainsi un sujet, %n article national est fouillé à nouveau, moins strictement.</numerusform>
                <numerusform>Avant d’appeler ainsi un sujet, les %n articles nationaux sont fouillés à nouveau, moins strictement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the first update</source>
            <translation>Avant la première mise à jour</translation>
        </message>
        <message>
            <source>Bering Sea</source>
            <translation>Mer de Béring</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Les meilleurs d’abord</translation>
        </message>
        <message>
            <source>Black Sea</source>
            <translation>Mer Noire</translation>
        </message>
        <message>
            <source>Border Tensions and Context</source>
            <translation>Tensions aux frontières et contexte</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Les deux langues</translation>
        </message>
        <message>
            <source>Boundaries follow United Nations practice; disputed lines are dashed; no position is implied. Made with Natural Earth. Flags: flag-icons. Icons: Lucide. Type: Source Serif 4 and Inter. Names of countries and languages: Unicode CLDR.</source>
            <translation>Les frontières suivent la pratique des Nations unies ; les lignes contestées sont en tirets ; aucune position n’est prise. Réalisé avec Natural Earth. Drapeaux : flag-icons. Icônes : Lucide. Caractères : Source Serif 4 et Inter. Noms des pays et des langues : Unicode CLDR.</translation>
        </message>
        <message>
            <source>Bring in another article</source>
            <translation>Ajouter un autre article</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By unread</source>
            <translation>Par non lus</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <translation>dollars canadiens</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Caribbean Sea</source>
            <translation>Mer des Caraïbes</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Casualties and Violence</source>
            <translation>Victimes et violences</translation>
        </message>
        <message>
            <source>Causes and Investigation</source>
            <translation>Causes et enquête</translation>
        </message>
        <message>
            <source>Ceasefire and Peace Efforts</source>
            <translation>Cessez-le-feu et paix</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change rule</source>
            <translation>Modifier la règle</translation>
        </message>
        <message>
            <source>Changes when the program is started again.</source>
            <translation>Change au prochain démarrage du programme.</translation>
        </message>
        <message>
            <source>Checking the day pack, {done} of {total}</source>
            <translation>Vérification du paquet du jour, {done} sur {total}</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <translation>pesos chiliens</translation>
        </message>
        <message>
            <source>Choose a story first</source>
            <translation>Choisissez d’abord un sujet</translation>
        </message>
        <message>
            <source>Choose an outlet first</source>
            <translation>Choisissez d’abord un média</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Clean up now</source>
            <translation>Nettoyer maintenant</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>Effacer l’historique</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Click to open</source>
            <translation>Cliquez pour ouvrir</translation>
        </message>
        <message>
            <source>Click to read</source>
            <translation>Cliquez pour lire</translation>
        </message>
        <message>
            <source>Climate and Environment</source>
            <translation>Climat et environnement</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close a sheet</source>
            <translation>Fermer une feuille</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <translation>pesos colombiens</translation>
        </message>
        <message>
            <source>Companies and Deals</source>
            <translation>Entreprises et accords</translation>
        </message>
        <message>
            <source>Comparing stories</source>
            <translation>Comparaison des sujets</translation>
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation>Comparaison des articles…</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Copied with its source</source>
            <translation>Copié avec sa source</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as quotation with source</source>
            <translation>Copier comme citation avec source</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Coral Sea</source>
            <translation>Mer de Corail</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Compter à nouveau</translation>
        </message>
        <message>
            <source>Count what I read</source>
            <translation>Compter ce que je lis</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Comptés à partir de</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Countries with outlets</source>
            <translation>Pays avec des médias</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country of {names}</source>
            <translation>Pays de {names}</translation>
        </message>
        <message>
            <source>Country that the new outlet is based in</source>
            <translation>Pays du nouveau média</translation>
        </message>
        <message>
            <source>Country, outlet or words</source>
            <translation>Pays, média ou mots</translation>
        </message>
        <message>
            <source>Courts and Justice</source>
            <translation>Tribunaux et justice</translation>
        </message>
        <message>
            <source>Crime and Corruption</source>
            <translation>Crime et corruption</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl − change it too.</source>
            <translation>Ctrl + et Ctrl − le changent aussi.</translation>
        </message>
        <message>
            <source>Ctrl with an arrow</source>
            <translation>Ctrl et une flèche</translation>
        </message>
        <message>
            <source>Ctrl+.</source>
            <translation>Ctrl+.</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Culture and Religion</source>
            <translation>Culture et religion</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Damage and Destruction</source>
            <translation>Dégâts et destructions</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day packs (*.globepack);;All files (*)</source>
            <translation>Paquets du jour (*.globepack);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <source>Details of {outlet}</source>
            <translation>Détails de {outlet}</translation>
        </message>
        <message>
            <source>Diplomacy and Talks</source>
            <translation>Diplomatie et pourparlers</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Dismiss this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
        <message>
            <source>Displacement and Migration</source>
            <translation>Déplacements et migrations</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <source>Downloaded from {address}</source>
            <translation>Téléchargé depuis {address}</translation>
        </message>
        <message>
            <source>Downloads it in the background; then this article turns English</source>
            <translation>Le télécharge en arrière-plan ; puis cet article passe en anglais</translation>
        </message>
        <message>
            <source>Drag it, or turn it with the arrow keys. A click, or Enter, opens what the country’s own newspapers wrote. The number beside a name is what you have not read.</source>
            <translation>Faites-le glisser ou tournez-le avec les flèches. Un clic, ou Entrée, ouvre ce qu’ont écrit les journaux du pays. Le nombre à côté d’un nom est ce que vous n’avez pas lu.</translation>
        </message>
        <message>
            <source>EPUB book</source>
            <translation>Livre EPUB</translation>
        </message>
        <message>
            <source>Economy and Markets</source>
            <translation>Économie et marchés</translation>
        </message>
        <message numerus="yes">
            <source>Edited {once|%n times}</source>
            <translation>
                <numerusform>Modifié une fois</numerusform>
                <numerusform>Modifié %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Edition and calendar</source>
            <translation>Édition et calendrier</translation>
        </message>
        <message>
            <source>Edition of {day}</source>
            <translation>Édition du {day}</translation>
        </message>
        <message>
            <source>Edition of {day}: {stories} from {countries}, all read or let go</source>
            <translation>Édition du {day} : {stories} de {countries}, tout lu ou laissé</translation>
        </message>
        <message>
            <source>Editions by day</source>
            <translation>Éditions par jour</translation>
        </message>
        <message>
            <source>Eight</source>
            <comment>outlets</comment>
            <translation>Huit</translation>
        </message>
        <message>
            <source>Elections and Voting</source>
            <translation>Élections et vote</translation>
        </message>
        <message>
            <source>Energy and Resources</source>
            <translation>Énergie et ressources</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>English needs nothing. For the others a translator is fetched once; after that your reading never leaves this computer.</source>
            <translation>L’anglais n’a besoin de rien. Pour les autres, un traducteur est téléchargé une fois ; ensuite vos lectures ne quittent jamais cet ordinateur.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Enter opens</source>
            <translation>Entrée ouvre</translation>
        </message>
        <message>
            <source>Enter opens the article</source>
            <translation>Entrée ouvre l’article</translation>
        </message>
        <message>
            <source>Enter opens the article here</source>
            <translation>Entrée ouvre l’article ici</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Every article of a day with its pictures and stories, in one checksummed file that Globe opens on another computer. What you read, saved or wrote is not in it.</source>
            <translation>Tous les articles d’un jour avec leurs images et sujets, dans un fichier vérifié que Globe ouvre sur un autre ordinateur. Ce que vous avez lu, enregistré ou écrit n’y est pas.</translation>
        </message>
        <message>
            <source>Every condition must hold; of several words or values of one, any. * is any letters.</source>
            <translation>Toutes les conditions doivent être remplies ; de plusieurs mots ou valeurs d’une même, un suffit. * vaut pour des lettres quelconques.</translation>
        </message>
        <message>
            <source>Every outlet failed; each says why below. Try again, or look at your outlets.</source>
            <translation>Tous les médias ont échoué ; chacun dit pourquoi ci-dessous. Réessayez, ou voyez vos médias.</translation>
        </message>
        <message numerus="yes">
            <source>Every {hour|%n hours}</source>
            <translation>
                <numerusform>Toutes les heures</numerusform>
                <numerusform>Toutes les %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything can be done from the keyboard.</source>
            <translation>Tout peut se faire au clavier.</translation>
        </message>
        <message>
            <source>Everything here is read</source>
            <translation>Tout est lu ici</translation>
        </message>
        <message>
            <source>Everything of {day} was here already</source>
            <translation>Tout du {day} était déjà ici</translation>
        </message>
        <message>
            <source>Everything stored is put into English now, newest first</source>
            <translation>Tout ce qui est enregistré est maintenant traduit en anglais, le plus récent d’abord</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export OPML</source>
            <translation>Exporter en OPML</translation>
        </message>
        <message>
            <source>Export the outlets that are on (OPML)…</source>
            <translation>Exporter les médias activés (OPML)…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>F changes between globe and flat map.</source>
            <translation>F passe du globe à la carte plane.</translation>
        </message>
        <message>
            <source>Failing</source>
            <comment>outlets</comment>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familles</translation>
        </message>
        <message>
            <source>Farming and Food</source>
            <translation>Agriculture et alimentation</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Feed: {address}</source>
            <translation>Flux : {address}</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Fewer figures</source>
            <translation>Moins de chiffres</translation>
        </message>
        <message>
            <source>Figures: {what}</source>
            <translation>Chiffres : {what}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find a country by name</source>
            <translation>Chercher un pays par son nom</translation>
        </message>
        <message>
            <source>Find a country, an outlet or articles</source>
            <translation>Chercher un pays, un média ou des articles</translation>
        </message>
        <message>
            <source>Find an outlet by name or address</source>
            <translation>Chercher un média par nom ou adresse</translation>
        </message>
        <message>
            <source>Find anything again</source>
            <translation>Tout retrouver</translation>
        </message>
        <message>
            <source>Find articles</source>
            <translation>Chercher des articles</translation>
        </message>
        <message>
            <source>Find it</source>
            <translation>Le retrouver</translation>
        </message>
        <message>
            <source>Find or make a label</source>
            <translation>Chercher ou créer une étiquette</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Chercher…</translation>
        </message>
        <message>
            <source>First told in {country} by {outlet}, {moment}.</source>
            <translation>Premier pays à en parler : {country} ({outlet}), {moment}.</translation>
        </message>
        <message>
            <source>First told in {country}, {when}</source>
            <translation>Premier pays : {country}, {when}</translation>
        </message>
        <message>
            <source>Five</source>
            <comment>outlets</comment>
            <translation>Cinq</translation>
        </message>
        <message>
            <source>Flag of {name}</source>
            <translation>Drapeau : {name}</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Plane</translation>
        </message>
        <message>
            <source>Flat map</source>
            <translation>Carte plane</translation>
        </message>
        <message>
            <source>Flat: Equal Earth</source>
            <translation>Plane : Equal Earth</translation>
        </message>
        <message>
            <source>Flat: Natural Earth</source>
            <translation>Plane : Natural Earth</translation>
        </message>
        <message>
            <source>Flat: Robinson</source>
            <translation>Plane : Robinson</translation>
        </message>
        <message>
            <source>Flat: around the country in front</source>
            <translation>Plane : autour du pays au premier plan</translation>
        </message>
        <message>
            <source>Flights</source>
            <translation>Vols</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Fold or unfold the pane</source>
            <translation>Replier ou déplier le volet</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Pour toujours</translation>
        </message>
        <message>
            <source>For the history and the map of your reading. It is kept in this store alone.</source>
            <translation>Pour l’historique et la carte de vos lectures. Gardé seulement ici.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Four</source>
            <comment>outlets</comment>
            <translation>Quatre</translation>
        </message>
        <message>
            <source>Four steps through the window.</source>
            <translation>Quatre étapes à travers la fenêtre.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>D’ici</translation>
        </message>
        <message>
            <source>From {country}</source>
            <translation>De : {country}</translation>
        </message>
        <message>
            <source>G, any time</source>
            <translation>G, à tout moment</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obtenir</translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators</source>
            <translation>
                <numerusform>Obtenir %n traducteur manquant</numerusform>
                <numerusform>Obtenir %n traducteurs manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators ({size})</source>
            <translation>
                <numerusform>Obtenir %n traducteur manquant ({size})</numerusform>
                <numerusform>Obtenir %n traducteurs manquants ({size})</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the full text</source>
            <translation>Obtenir le texte complet</translation>
        </message>
        <message>
            <source>Get the news</source>
            <translation>Obtenir les actualités</translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}</source>
            <translation>
                <numerusform>Obtenir l’autre</numerusform>
                <numerusform>Obtenir les %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}, {size}</source>
            <translation>
                <numerusform>Obtenir l’autre, {size}</numerusform>
                <numerusform>Obtenir les %n autres, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the translator</source>
            <translation>Obtenir le traducteur</translation>
        </message>
        <message>
            <source>Get the {language} translator</source>
            <translation>Obtenir le traducteur ({language})</translation>
        </message>
        <message>
            <source>Get the {language} translator ({size})</source>
            <translation>Obtenir le traducteur ({language}, {size})</translation>
        </message>
        <message>
            <source>Get their translators</source>
            <translation>Obtenir leurs traducteurs</translation>
        </message>
        <message>
            <source>Get their translators ({size})</source>
            <translation>Obtenir leurs traducteurs ({size})</translation>
        </message>
        <message>
            <source>Get today’s news</source>
            <translation>Obtenir les actualités du jour</translation>
        </message>
        <message>
            <source>Get translators</source>
            <translation>Obtenir des traducteurs</translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}</source>
            <translation>
                <numerusform>L’obtenir</numerusform>
                <numerusform>Obtenir les %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}, {size}</source>
            <translation>
                <numerusform>L’obtenir, {size}</numerusform>
                <numerusform>Obtenir les %n, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obtenir {model}</translation>
        </message>
        <message>
            <source>Get {translator}</source>
            <translation>Obtenir {translator}</translation>
        </message>
        <message>
            <source>Getting its translator: {percent} %</source>
            <translation>Téléchargement de son traducteur : {percent} %</translation>
        </message>
        <message>
            <source>Getting news</source>
            <translation>Réception des actualités</translation>
        </message>
        <message>
            <source>Getting news, {done} of {outlets}</source>
            <translation>Réception des actualités, {done} sur {outlets}</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} MB</source>
            <translation>Téléchargement du traducteur ({language}), {done} Mo</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} of {total} MB</source>
            <translation>Téléchargement du traducteur ({language}), {done} sur {total} Mo</translation>
        </message>
        <message>
            <source>Give the label another name</source>
            <translation>Donner un autre nom à l’étiquette</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globe</translation>
        </message>
        <message>
            <source>Globe or page</source>
            <translation>Globe ou page</translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} this story</source>
            <translation>
                <numerusform>Globe : %n pays raconte ce sujet</numerusform>
                <numerusform>Globe : %n pays racontent ce sujet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} {stories}.</source>
            <translation>
                <numerusform>Globe : %n pays, {stories}.</numerusform>
                <numerusform>Globe : %n pays, {stories}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go on getting {translator}</source>
            <translation>Continuer d’obtenir {translator}</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Go to it in the text</source>
            <translation>Y aller dans le texte</translation>
        </message>
        <message>
            <source>Government and Parties</source>
            <translation>Gouvernement et partis</translation>
        </message>
        <message>
            <source>Grouping articles into stories</source>
            <translation>Regroupement des articles en sujets</translation>
        </message>
        <message>
            <source>Gulf of Guinea</source>
            <translation>Golfe de Guinée</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Headline and lead are translated; the rest follows.</source>
            <translation>Titre et chapeau sont traduits ; le reste suit.</translation>
        </message>
        <message>
            <source>Health and Disease</source>
            <translation>Santé et maladies</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Here, and not opened in 30 days</source>
            <translation>Présent, et pas ouvert depuis 30 jours</translation>
        </message>
        <message>
            <source>Hidden by rules</source>
            <translation>Cachés par des règles</translation>
        </message>
        <message>
            <source>Hide things like this…</source>
            <translation>Cacher ce genre de choses…</translation>
        </message>
        <message numerus="yes">
            <source>Hides %n of {articles}.</source>
            <translation>
                <numerusform>Cache %n sur {articles}.</numerusform>
                <numerusform>Cache %n sur {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hides none of {articles}.</source>
            <translation>Ne cache rien sur {articles}.</translation>
        </message>
        <message>
            <source>Hides {number} of {articles}; {kept}.</source>
            <translation>Cache {number} sur {articles} ; {kept}.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History cleared</source>
            <translation>Historique effacé</translation>
        </message>
        <message>
            <source>Home country</source>
            <translation>Pays d’origine</translation>
        </message>
        <message>
            <source>Home country: type to search</source>
            <translation>Pays d’origine : tapez pour chercher</translation>
        </message>
        <message>
            <source>Home country: {name}</source>
            <translation>Pays d’origine : {name}</translation>
        </message>
        <message>
            <source>Home: {home}</source>
            <translation>Votre pays : {home}</translation>
        </message>
        <message>
            <source>Homes</source>
            <translation>Logements</translation>
        </message>
        <message>
            <source>How is it measured? COMET score on 500 news-like sentences a language (FLORES-200): 0.85 and up reads well, from 0.78 stiff at times, below that the gist.</source>
            <translation>Comment est-ce mesuré ? Score COMET sur 500 phrases de type presse par langue (FLORES-200) : à partir de 0,85 se lit bien, de 0,78 parfois raide, en dessous l’essentiel.</translation>
        </message>
        <message>
            <source>How is this counted?</source>
            <translation>Comment est-ce compté ?</translation>
        </message>
        <message>
            <source>How it spread</source>
            <translation>Comment il s’est répandu</translation>
        </message>
        <message>
            <source>Hudson Bay</source>
            <translation>Baie d’Hudson</translation>
        </message>
        <message>
            <source>INDIAN
OCEAN</source>
            <translation>OCÉAN
INDIEN</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icône dans la zone de notification</translation>
        </message>
        <message>
            <source>Import a list of feeds (OPML)…</source>
            <translation>Importer une liste de flux (OPML)…</translation>
        </message>
        <message>
            <source>Import feeds</source>
            <translation>Importer des flux</translation>
        </message>
        <message>
            <source>Import or export</source>
            <translation>Importer ou exporter</translation>
        </message>
        <message>
            <source>In a replay</source>
            <translation>Dans un déroulé</translation>
        </message>
        <message>
            <source>In headlines</source>
            <translation>Dans les titres</translation>
        </message>
        <message>
            <source>In lists and sheets</source>
            <translation>Dans les listes et les feuilles</translation>
        </message>
        <message>
            <source>In this edition</source>
            <translation>Dans cette édition</translation>
        </message>
        <message>
            <source>In {language}</source>
            <translation>En {language}</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <translation>roupies indiennes</translation>
        </message>
        <message>
            <source>Install it all the same</source>
            <translation>L’installer quand même</translation>
        </message>
        <message>
            <source>Installing the {language} translator</source>
            <translation>Installation du traducteur ({language})</translation>
        </message>
        <message>
            <source>Inter</source>
            <translation>Inter</translation>
        </message>
        <message>
            <source>Is an article of it missing here?</source>
            <translation>Manque-t-il un article ici ?</translation>
        </message>
        <message>
            <source>It asks again by itself when the connection is back.</source>
            <translation>Il réessaie de lui-même quand la connexion revient.</translation>
        </message>
        <message>
            <source>It can be got again, {size}.</source>
            <translation>On peut le retélécharger, {size}.</translation>
        </message>
        <message>
            <source>It can be read in your browser.</source>
            <translation>Il peut être lu dans votre navigateur.</translation>
        </message>
        <message>
            <source>It is kept as {file}.</source>
            <translation>Il est gardé sous le nom {file}.</translation>
        </message>
        <message>
            <source>It is never sent anywhere.</source>
            <translation>Ce n’est jamais envoyé nulle part.</translation>
        </message>
        <message numerus="yes">
            <source>It reached %n other {country|countries} within {span}.</source>
            <translation>
                <numerusform>Il a atteint %n autre pays en {span}.</numerusform>
                <numerusform>Il a atteint %n autres pays en {span}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It takes {least} other countries to compare with; %n other {country is|countries are} here.</source>
            <translation>
                <numerusform>Il faut {least} autres pays pour comparer ; il y en a %n ici.</numerusform>
                <numerusform>Il faut {least} autres pays pour comparer ; il y en a %n ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes {outlets} outlets at home to say.</source>
            <translation>Il faut {outlets} médias nationaux pour le dire.</translation>
        </message>
        <message>
            <source>It was removed, or put together with another one.</source>
            <translation>Il a été supprimé, ou réuni avec un autre.</translation>
        </message>
        <message>
            <source>Its articles are part of another story now.</source>
            <translation>Ses articles font maintenant partie d’un autre sujet.</translation>
        </message>
        <message>
            <source>Its articles are parts of other stories now.</source>
            <translation>Ses articles font maintenant partie d’autres sujets.</translation>
        </message>
        <message>
            <source>Its translator comes after others.</source>
            <translation>Son traducteur vient après d’autres.</translation>
        </message>
        <message>
            <source>Its translator did not come: {reason}.</source>
            <translation>Son traducteur n’est pas arrivé : {reason}.</translation>
        </message>
        <message>
            <source>Its translator is checked and installed…</source>
            <translation>Son traducteur est vérifié et installé…</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Emplois</translation>
        </message>
        <message>
            <source>Jobs and Labour</source>
            <translation>Emploi et travail</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep articles for</source>
            <translation>Garder les articles pendant</translation>
        </message>
        <message>
            <source>Keep what it finds for good</source>
            <translation>Garder pour de bon ce qu’elle trouve</translation>
        </message>
        <message numerus="yes">
            <source>Keeps %n of {articles}.</source>
            <translation>
                <numerusform>Garde %n sur {articles}.</numerusform>
                <numerusform>Garde %n sur {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeps {what}</source>
            <translation>Garde {what}</translation>
        </message>
        <message>
            <source>Kept when you leave it; Ctrl+Z takes it back.</source>
            <translation>Gardée quand vous la quittez ; Ctrl+Z la remet comme elle était.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Label “{label}” removed</source>
            <translation>Étiquette « {label} » supprimée</translation>
        </message>
        <message>
            <source>Label “{label}” taken off</source>
            <translation>Étiquette « {label} » retirée</translation>
        </message>
        <message>
            <source>Label: type to find or make one</source>
            <translation>Étiquette : tapez pour en chercher ou en créer une</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>Étiqueté « {label} »</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Labels of “{headline}”</source>
            <translation>Étiquettes de « {headline} »</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>Étiquettes…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>Langue de cette fenêtre</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Langue : {name}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Languages and their translators</source>
            <translation>Langues et leurs traducteurs</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message numerus="yes">
            <source>Last %n {day|days}</source>
            <translation>
                <numerusform>Dernier jour</numerusform>
                <numerusform>%n derniers jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Last failure: {why}</source>
            <translation>Dernier échec : {why}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Leave out a word or a filter.</source>
            <translation>Retirez un mot ou un filtre.</translation>
        </message>
        <message>
            <source>Leave the globe</source>
            <translation>Quitter le globe</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Left, Right or , .</source>
            <translation>Gauche, Droite ou , .</translation>
        </message>
        <message>
            <source>Legend: {title}: {words}</source>
            <translation>Légende : {title} : {words}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Let go of the rest</source>
            <translation>Laisser le reste</translation>
        </message>
        <message>
            <source>Letters of articles</source>
            <translation>Caractères des articles</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licence : {licence}</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Like this</source>
            <translation>Comme ceci</translation>
        </message>
        <message>
            <source>Line between day and night</source>
            <translation>Ligne entre le jour et la nuit</translation>
        </message>
        <message>
            <source>Line of night</source>
            <translation>Ligne de la nuit</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>List of countries…</source>
            <translation>Liste des pays…</translation>
        </message>
        <message>
            <source>Lists of feeds (*.opml *.xml *.txt *.html urls);;All files (*)</source>
            <translation>Listes de flux (*.opml *.xml *.txt *.html urls);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Long lines are harder to follow.</source>
            <translation>Les longues lignes se suivent moins bien.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher encore</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Les voir</translation>
        </message>
        <message>
            <source>Looked missed, set aside</source>
            <translation>Semblaient manqués, mis de côté</translation>
        </message>
        <message>
            <source>Looking for its feed…</source>
            <translation>Recherche de son flux…</translation>
        </message>
        <message>
            <source>Looking for stories of these days…</source>
            <translation>Recherche des sujets de ces jours…</translation>
        </message>
        <message>
            <source>Looking through new articles</source>
            <translation>Examen des nouveaux articles</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>M marks it read or unread in any case.</source>
            <translation>M le marque lu ou non lu dans tous les cas.</translation>
        </message>
        <message>
            <source>Made by Globe on {day}</source>
            <translation>Réalisé avec Globe le {day}</translation>
        </message>
        <message>
            <source>Magnitude</source>
            <translation>Magnitude</translation>
        </message>
        <message>
            <source>Magnitude of the aftershocks</source>
            <translation>Magnitude des répliques</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Faire une sauvegarde</translation>
        </message>
        <message>
            <source>Make a day pack</source>
            <translation>Faire un paquet du jour</translation>
        </message>
        <message>
            <source>Make a day pack…</source>
            <translation>Faire un paquet du jour…</translation>
        </message>
        <message>
            <source>Make it a story of its own; Ctrl+Z takes that back</source>
            <translation>En faire un sujet à part ; Ctrl+Z annule</translation>
        </message>
        <message>
            <source>Make rule</source>
            <translation>Créer la règle</translation>
        </message>
        <message>
            <source>Make the label “{name}”</source>
            <translation>Créer l’étiquette « {name} »</translation>
        </message>
        <message>
            <source>Making the day pack</source>
            <translation>Création du paquet du jour</translation>
        </message>
        <message>
            <source>Making the day pack, {done} of {total}</source>
            <translation>Création du paquet du jour, {done} sur {total}</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Mark all read</source>
            <translation>Tout marquer comme lu</translation>
        </message>
        <message>
            <source>Mark read</source>
            <translation>Marquer comme lu</translation>
        </message>
        <message>
            <source>Mark read or unread</source>
            <translation>Marquer comme lu ou non lu</translation>
        </message>
        <message>
            <source>Mark unread</source>
            <translation>Marquer comme non lu</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Marked read</source>
            <translation>Marqué comme lu</translation>
        </message>
        <message>
            <source>Marked unread</source>
            <translation>Marqué comme non lu</translation>
        </message>
        <message>
            <source>Meanwhile, about {country}</source>
            <translation>En attendant, sur : {country}</translation>
        </message>
        <message>
            <source>Mediterranean Sea</source>
            <translation>Mer Méditerranée</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu of a row</source>
            <translation>Menu d’une ligne</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menu, Maj+F10</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <translation>pesos mexicains</translation>
        </message>
        <message>
            <source>Military Moves</source>
            <translation>Mouvements militaires</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manqués</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by at most {most} home outlet.</source>
            <translation>Manqué = raconté dans au moins {countries} autres pays, et par {most} média national au plus.</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by no home outlet.</source>
            <translation>Manqué = raconté dans au moins {countries} autres pays, et par aucun média national.</translation>
        </message>
        <message>
            <source>Missed at home, or told only at home</source>
            <translation>Manqués chez vous, ou racontés seulement chez vous</translation>
        </message>
        <message>
            <source>Missed in {country}</source>
            <translation>Manqués – {country}</translation>
        </message>
        <message>
            <source>Missed shows what its outlets overlook.</source>
            <translation>Manqués montre ce que ses médias laissent passer.</translation>
        </message>
        <message>
            <source>Missed shows what the outlets there overlook.</source>
            <translation>Manqués montre ce que les médias de là-bas laissent passer.</translation>
        </message>
        <message>
            <source>Missed stories</source>
            <translation>Sujets manqués</translation>
        </message>
        <message>
            <source>Missed stories told</source>
            <translation>Sujets manqués racontés</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More countries</source>
            <translation>Plus de pays</translation>
        </message>
        <message>
            <source>More for this article</source>
            <translation>Plus pour cet article</translation>
        </message>
        <message>
            <source>More labels</source>
            <translation>Plus d’étiquettes</translation>
        </message>
        <message>
            <source>Most of them name {names}</source>
            <translation>La plupart nomment {names}</translation>
        </message>
        <message>
            <source>Most unread</source>
            <translation>Le plus à lire</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Mutes {what}</source>
            <translation>Masque {what}</translation>
        </message>
        <message>
            <source>Name of a country</source>
            <translation>Nom d’un pays</translation>
        </message>
        <message>
            <source>Name of the saved search</source>
            <translation>Nom de la recherche enregistrée</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Nom ou adresse</translation>
        </message>
        <message>
            <source>Names none of {articles}.</source>
            <translation>Ne nomme rien sur {articles}.</translation>
        </message>
        <message>
            <source>Names on the map</source>
            <translation>Noms sur la carte</translation>
        </message>
        <message>
            <source>Near it at home</source>
            <translation>Proche, chez vous</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Neighbouring country</source>
            <translation>Pays voisin</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>Nouveau média</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Les plus récents d’abord</translation>
        </message>
        <message>
            <source>News cannot be kept</source>
            <translation>Impossible de garder les actualités</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Zone suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Next country east, west</source>
            <translation>Pays suivant à l’est, à l’ouest</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Phrase suivante</translation>
        </message>
        <message>
            <source>Next unread</source>
            <translation>Non lu suivant</translation>
        </message>
        <message>
            <source>Nine</source>
            <comment>outlets</comment>
            <translation>Neuf</translation>
        </message>
        <message>
            <source>No</source>
            <comment>outlets</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>No article has all of this together.</source>
            <translation>Aucun article n’a tout cela à la fois.</translation>
        </message>
        <message>
            <source>No article has all these words.</source>
            <translation>Aucun article n’a tous ces mots.</translation>
        </message>
        <message>
            <source>No article has this label any more.</source>
            <translation>Plus aucun article ne porte cette étiquette.</translation>
        </message>
        <message>
            <source>No articles are stored yet. An update (F5) gets today’s news.</source>
            <translation>Aucun article pour l’instant. Une mise à jour (F5) apporte les actualités du jour.</translation>
        </message>
        <message>
            <source>No articles from {country} are stored for these hours.</source>
            <translation>Aucun article pour ces heures ({country}).</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>Pas de connexion depuis {time}</translation>
        </message>
        <message>
            <source>No country is called so</source>
            <translation>Aucun pays ne s’appelle ainsi</translation>
        </message>
        <message>
            <source>No country lies east of {country}</source>
            <translation>Aucun pays à l’est : {country}</translation>
        </message>
        <message>
            <source>No country lies north of {country}</source>
            <translation>Aucun pays au nord : {country}</translation>
        </message>
        <message>
            <source>No country lies south of {country}</source>
            <translation>Aucun pays au sud : {country}</translation>
        </message>
        <message>
            <source>No country lies west of {country}</source>
            <translation>Aucun pays à l’ouest : {country}</translation>
        </message>
        <message>
            <source>No edition of this day is stored</source>
            <translation>Aucune édition de ce jour</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>Sans fin</translation>
        </message>
        <message>
            <source>No longer saved</source>
            <translation>N’est plus enregistré</translation>
        </message>
        <message>
            <source>No more alerts of {country}</source>
            <translation>Plus d’alertes : {country}</translation>
        </message>
        <message>
            <source>No more here</source>
            <translation>Rien de plus ici</translation>
        </message>
        <message>
            <source>No news is stored yet.</source>
            <translation>Pas encore d’actualités.</translation>
        </message>
        <message>
            <source>No note is written yet. Shift+N writes one on the article that is open.</source>
            <translation>Aucune note pour l’instant. Maj+N en écrit une sur l’article ouvert.</translation>
        </message>
        <message>
            <source>No other article tells it so far.</source>
            <translation>Aucun autre article n’en parle pour l’instant.</translation>
        </message>
        <message>
            <source>No other article tells this, or it is not grouped yet</source>
            <translation>Aucun autre article n’en parle, ou il n’est pas encore regroupé</translation>
        </message>
        <message>
            <source>No other country’s outlets have told it since.</source>
            <translation>Aucun média d’un autre pays n’en a parlé depuis.</translation>
        </message>
        <message>
            <source>No outlet answered</source>
            <translation>Aucun média n’a répondu</translation>
        </message>
        <message>
            <source>No outlet here yet</source>
            <translation>Pas encore de média ici</translation>
        </message>
        <message>
            <source>No outlet is like that.</source>
            <translation>Aucun média n’est ainsi.</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here yet.</source>
            <translation>Aucun média connu ici pour l’instant ({country}).</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here.</source>
            <translation>Aucun média connu ici ({country}).</translation>
        </message>
        <message>
            <source>No rule hides this</source>
            <translation>Aucune règle ne cache ceci</translation>
        </message>
        <message>
            <source>No rule yet. A rule mutes articles by words, outlets, countries, themes or languages, or keeps them whatever else hides them. What is hidden is counted at the end of a list and one click away.</source>
            <translation>Pas encore de règle. Une règle masque des articles par mots, médias, pays, thèmes ou langues, ou les garde même si une autre les cache. Ce qui est caché est compté en fin de liste, à un clic.</translation>
        </message>
        <message>
            <source>No setting is called “{words}”.</source>
            <translation>Aucun réglage ne s’appelle « {words} ».</translation>
        </message>
        <message>
            <source>No site answers at {address}. Is a letter missing near the end?</source>
            <translation>Aucun site ne répond à {address}. Manque-t-il une lettre vers la fin ?</translation>
        </message>
        <message>
            <source>No site can be reached. What is here can be read; try again when there is a connection.</source>
            <translation>Aucun site n’est joignable. Ce qui est ici peut être lu ; réessayez quand il y aura une connexion.</translation>
        </message>
        <message numerus="yes">
            <source>No story of the last {day|%n days} is told in two countries.</source>
            <translation>
                <numerusform>Aucun sujet du dernier jour n’est raconté dans deux pays.</numerusform>
                <numerusform>Aucun sujet des %n derniers jours n’est raconté dans deux pays.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story of these hours is told by several outlets in {country} and nowhere else.</source>
            <translation>Aucun sujet de ces heures n’est raconté par plusieurs médias ({country}) et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>No story of these hours is told in {least} other countries.</source>
            <translation>Aucun sujet de ces heures n’est raconté dans {least} autres pays.</translation>
        </message>
        <message>
            <source>No story told as widely is told at home.</source>
            <translation>Aucun sujet aussi répandu n’est raconté chez vous.</translation>
        </message>
        <message>
            <source>No telemetry and no account. The network is touched only by an update, a download of a translator, or a link that you open in your browser.</source>
            <translation>Ni télémétrie ni compte. Le réseau ne sert qu’à une mise à jour, au téléchargement d’un traducteur ou à un lien que vous ouvrez dans votre navigateur.</translation>
        </message>
        <message>
            <source>No theme is told by several countries so far.</source>
            <translation>Aucun thème n’est raconté par plusieurs pays pour l’instant.</translation>
        </message>
        <message>
            <source>No theme is told by two countries yet: their texts are missing or wait to be translated.</source>
            <translation>Aucun thème n’est encore raconté par deux pays : leurs textes manquent ou attendent d’être traduits.</translation>
        </message>
        <message>
            <source>No translator for it is known: this is the original.</source>
            <translation>Aucun traducteur n’est connu : voici l’original.</translation>
        </message>
        <message>
            <source>Nobody here has been asked yet.</source>
            <translation>Personne ici n’a encore été interrogé.</translation>
        </message>
        <message>
            <source>None installed yet</source>
            <translation>Aucun installé</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>North Sea</source>
            <translation>Mer du Nord</translation>
        </message>
        <message>
            <source>Norwegian Sea</source>
            <translation>Mer de Norvège</translation>
        </message>
        <message>
            <source>Not counted: {outlets} published nothing in these hours.</source>
            <translation>Non comptés : {outlets} n’ont rien publié pendant ces heures.</translation>
        </message>
        <message>
            <source>Not kept: {why}</source>
            <translation>Non gardé : {why}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Not this story</source>
            <translation>Pas ce sujet</translation>
        </message>
        <message>
            <source>Not translated yet: the original follows.</source>
            <translation>Pas encore traduit : l’original suit.</translation>
        </message>
        <message>
            <source>Not translated yet: this is the original</source>
            <translation>Pas encore traduit : voici l’original</translation>
        </message>
        <message>
            <source>Not written: {why}</source>
            <translation>Non écrit : {why}</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>Note gardée</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Note supprimée</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Nothing else of these days is stored.</source>
            <translation>Rien d’autre de ces jours n’est enregistré.</translation>
        </message>
        <message>
            <source>Nothing fades, slides or flies.</source>
            <translation>Rien ne fond, ne glisse ni ne vole.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing from {country} is stored.</source>
            <translation>Rien d’enregistré ({country}).</translation>
        </message>
        <message>
            <source>Nothing goes to the network until this is off again.</source>
            <translation>Rien ne va sur le réseau tant que ceci est activé.</translation>
        </message>
        <message>
            <source>Nothing has come from here yet.</source>
            <translation>Rien n’est encore venu d’ici.</translation>
        </message>
        <message>
            <source>Nothing here is called so, and no article says it</source>
            <translation>Rien ne s’appelle ainsi ici, et aucun article ne le dit</translation>
        </message>
        <message>
            <source>Nothing here is like this: {filter}.</source>
            <translation>Rien ici n’est ainsi : {filter}.</translation>
        </message>
        <message>
            <source>Nothing here is unread</source>
            <translation>Rien de non lu ici</translation>
        </message>
        <message>
            <source>Nothing here translates {language} yet: get its translator (Ctrl+T)</source>
            <translation>Rien ne traduit encore ici : obtenez le traducteur ({language}, Ctrl+T)</translation>
        </message>
        <message>
            <source>Nothing is being updated</source>
            <translation>Aucune mise à jour en cours</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is missed: %n {story is|stories are} told in at least {least} other countries, and outlets in {country} tell {it|every one}.</source>
            <translation>
                <numerusform>Rien n’est manqué : %n sujet est raconté dans au moins {least} autres pays, et des médias d’ici ({country}) le racontent.</numerusform>
                <numerusform>Rien n’est manqué : %n sujets sont racontés dans au moins {least} autres pays, et des médias d’ici ({country}) les racontent tous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is saved yet. S saves the article that is open, or the current row of a list.</source>
            <translation>Rien d’enregistré pour l’instant. S enregistre l’article ouvert, ou la ligne courante d’une liste.</translation>
        </message>
        <message>
            <source>Nothing is stored of any day yet.</source>
            <translation>Rien n’est encore enregistré pour aucun jour.</translation>
        </message>
        <message>
            <source>Nothing is stored yet</source>
            <translation>Rien n’est encore enregistré</translation>
        </message>
        <message>
            <source>Nothing new can be stored: {why}. Make room, then try again; what is here can be read.</source>
            <translation>Rien de nouveau ne peut être gardé : {why}. Faites de la place, puis réessayez ; ce qui est ici peut être lu.</translation>
        </message>
        <message>
            <source>Nothing of these days has these words.</source>
            <translation>Rien de ces jours n’a ces mots.</translation>
        </message>
        <message>
            <source>Nothing of this day was stored here.</source>
            <translation>Rien de ce jour n’a été gardé ici.</translation>
        </message>
        <message>
            <source>Nothing of this edition is unread</source>
            <translation>Rien de cette édition n’est non lu</translation>
        </message>
        <message>
            <source>Nothing saved here is ever removed.</source>
            <translation>Rien de ce qui est enregistré ici n’est jamais supprimé.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing stored from elsewhere names {country}.</source>
            <translation>Rien d’ailleurs ne nomme ce pays ({country}).</translation>
        </message>
        <message>
            <source>Nothing to choose here</source>
            <translation>Rien à choisir ici</translation>
        </message>
        <message>
            <source>Nothing to go forward to</source>
            <translation>Rien vers quoi avancer</translation>
        </message>
        <message>
            <source>Nothing to look for yet.</source>
            <translation>Rien à chercher encore.</translation>
        </message>
        <message>
            <source>Nothing to narrow it to</source>
            <translation>Rien pour restreindre</translation>
        </message>
        <message>
            <source>Nothing to read there: {why}.</source>
            <translation>Rien à lire là-bas : {why}.</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Rien à rétablir</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Rien à supprimer</translation>
        </message>
        <message>
            <source>Nothing to translate here</source>
            <translation>Rien à traduire ici</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Rien de non lu</translation>
        </message>
        <message>
            <source>Nothing was restored. {why}</source>
            <translation>Rien n’a été restauré. {why}</translation>
        </message>
        <message>
            <source>Nothing you read is sent anywhere.</source>
            <translation>Rien de ce que vous lisez n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Now a story of its own</source>
            <translation>C’est maintenant un sujet à part</translation>
        </message>
        <message>
            <source>OR stands between two words or phrases</source>
            <translation>OR se place entre deux mots ou expressions</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>Océanie</translation>
        </message>
        <message>
            <source>Of the alerts you set on a saved search or a country, when an update brings something.</source>
            <translation>Pour les alertes posées sur une recherche enregistrée ou un pays, quand une mise à jour apporte quelque chose.</translation>
        </message>
        <message>
            <source>Of the text; headlines keep theirs.</source>
            <translation>Du texte ; les titres gardent les leurs.</translation>
        </message>
        <message>
            <source>Of {feeds} in {file}, {told} told their country or are here already. Each country below is a guess; change what is wrong.</source>
            <translation>Sur {feeds} dans {file}, {told} ont indiqué leur pays ou sont déjà ici. Chaque pays ci-dessous est une supposition ; changez ce qui est faux.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Offline, as you chose</source>
            <translation>Hors ligne, comme vous l’avez choisi</translation>
        </message>
        <message>
            <source>Offline, as you chose. Ctrl+Shift+O ends it.</source>
            <translation>Hors ligne, comme vous l’avez choisi. Ctrl+Maj+O y met fin.</translation>
        </message>
        <message>
            <source>Offline, news of {at}</source>
            <translation>Hors ligne, actualités de {at}</translation>
        </message>
        <message>
            <source>Offline, no news yet</source>
            <translation>Hors ligne, pas encore d’actualités</translation>
        </message>
        <message>
            <source>On</source>
            <comment>outlets</comment>
            <translation>Activés</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>On this computer: nothing you read is sent anywhere.</source>
            <translation>Sur cet ordinateur : rien de ce que vous lisez n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>One</source>
            <comment>outlet</comment>
            <translation>Un</translation>
        </message>
        <message>
            <source>One event, told by outlets of several countries</source>
            <translation>Un événement, raconté par des médias de plusieurs pays</translation>
        </message>
        <message>
            <source>One file with articles, marks, outlets and settings.</source>
            <translation>Un fichier avec articles, marques, médias et réglages.</translation>
        </message>
        <message>
            <source>One outlet of {country} is in the catalogue. Switch it on, and its news come with the next update.</source>
            <translation>Un média de ce pays ({country}) est au catalogue. Activez-le, et ses actualités viennent avec la prochaine mise à jour.</translation>
        </message>
        <message>
            <source>Online again</source>
            <translation>De nouveau en ligne</translation>
        </message>
        <message>
            <source>Only looking? Open the sample edition of invented stories</source>
            <translation>Juste pour voir ? Ouvrez l’édition d’exemple, aux sujets inventés</translation>
        </message>
        <message>
            <source>Only the headline so far.</source>
            <translation>Seulement le titre pour l’instant.</translation>
        </message>
        <message>
            <source>Only the headlines of these articles are stored so far.</source>
            <translation>Seuls les titres de ces articles sont enregistrés pour l’instant.</translation>
        </message>
        <message>
            <source>Only the summary so far.</source>
            <translation>Seulement le résumé pour l’instant.</translation>
        </message>
        <message>
            <source>Only when the window opens.</source>
            <translation>Seulement à l’ouverture de la fenêtre.</translation>
        </message>
        <message>
            <source>Only you read it. A search for note: and a word of it finds it</source>
            <translation>Vous seul la lisez. Une recherche de note: et d’un de ses mots la trouve</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a country or a saved search first</source>
            <translation>Ouvrez d’abord un pays ou une recherche enregistrée</translation>
        </message>
        <message>
            <source>Open a day pack</source>
            <translation>Ouvrir un paquet du jour</translation>
        </message>
        <message>
            <source>Open a day pack…</source>
            <translation>Ouvrir un paquet du jour…</translation>
        </message>
        <message>
            <source>Open a list of articles first</source>
            <translation>Ouvrez d’abord une liste d’articles</translation>
        </message>
        <message>
            <source>Open a story first</source>
            <translation>Ouvrez d’abord un sujet</translation>
        </message>
        <message>
            <source>Open an article first</source>
            <translation>Ouvrez d’abord un article</translation>
        </message>
        <message>
            <source>Open an article or choose a row first</source>
            <translation>Ouvrez d’abord un article ou choisissez une ligne</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Ouvert en lecture seule</translation>
        </message>
        <message>
            <source>Open for reading only: nothing can be changed here</source>
            <translation>Ouvert en lecture seule : rien ne peut être changé ici</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>Ouvrir l’historique</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Open outlets</source>
            <translation>Ouvrir les médias</translation>
        </message>
        <message>
            <source>Open rules</source>
            <translation>Ouvrir les règles</translation>
        </message>
        <message>
            <source>Open the country</source>
            <translation>Ouvrir le pays</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Ouvrir la fenêtre</translation>
        </message>
        <message>
            <source>Open translators</source>
            <translation>Ouvrir les traducteurs</translation>
        </message>
        <message>
            <source>Opening the day pack</source>
            <translation>Ouverture du paquet du jour</translation>
        </message>
        <message>
            <source>Opens the country</source>
            <translation>Ouvre le pays</translation>
        </message>
        <message>
            <source>Opens the details</source>
            <translation>Ouvre les détails</translation>
        </message>
        <message>
            <source>Opens the outlets that fail</source>
            <translation>Ouvre les médias en échec</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Ordre : {order}</translation>
        </message>
        <message>
            <source>Original or English</source>
            <translation>Original ou anglais</translation>
        </message>
        <message>
            <source>Other pages</source>
            <translation>Autres pages</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Outlet, country, theme or language</source>
            <translation>Média, pays, thème ou langue</translation>
        </message>
        <message>
            <source>Outlet: {name}</source>
            <translation>Média : {name}</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Outlets are yours to choose</source>
            <translation>Les médias, c’est vous qui les choisissez</translation>
        </message>
        <message>
            <source>Outlets; Space switches one on or off</source>
            <translation>Médias ; Espace en active ou en désactive un</translation>
        </message>
        <message>
            <source>Outlets…</source>
            <translation>Médias…</translation>
        </message>
        <message>
            <source>PACIFIC
OCEAN</source>
            <translation>OCÉAN
PACIFIQUE</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Page down, then next</source>
            <translation>Page suivante, puis article suivant</translation>
        </message>
        <message>
            <source>Pakistani rupees</source>
            <translation>roupies pakistanaises</translation>
        </message>
        <message>
            <source>Passages by theme and country</source>
            <translation>Passages par thème et pays</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People acquitted</source>
            <translation>Personnes acquittées</translation>
        </message>
        <message>
            <source>People affected</source>
            <translation>Personnes touchées</translation>
        </message>
        <message>
            <source>People arrested</source>
            <translation>Personnes arrêtées</translation>
        </message>
        <message>
            <source>People charged</source>
            <translation>Personnes inculpées</translation>
        </message>
        <message>
            <source>People convicted</source>
            <translation>Personnes condamnées</translation>
        </message>
        <message>
            <source>People displaced</source>
            <translation>Personnes déplacées</translation>
        </message>
        <message>
            <source>People evacuated</source>
            <translation>Personnes évacuées</translation>
        </message>
        <message>
            <source>People in hospital</source>
            <translation>Personnes hospitalisées</translation>
        </message>
        <message>
            <source>People injured</source>
            <translation>Personnes blessées</translation>
        </message>
        <message>
            <source>People kidnapped</source>
            <translation>Personnes enlevées</translation>
        </message>
        <message>
            <source>People killed</source>
            <translation>Personnes tuées</translation>
        </message>
        <message>
            <source>People missing</source>
            <translation>Personnes disparues</translation>
        </message>
        <message>
            <source>People released</source>
            <translation>Personnes libérées</translation>
        </message>
        <message>
            <source>People rescued</source>
            <translation>Personnes secourues</translation>
        </message>
        <message>
            <source>People trapped</source>
            <translation>Personnes coincées</translation>
        </message>
        <message>
            <source>People without power</source>
            <translation>Personnes sans électricité</translation>
        </message>
        <message>
            <source>Philippine Sea</source>
            <translation>Mer des Philippines</translation>
        </message>
        <message>
            <source>Picture of the map</source>
            <translation>Image de la carte</translation>
        </message>
        <message>
            <source>Picture of the map…</source>
            <translation>Image de la carte…</translation>
        </message>
        <message>
            <source>Picture: {value}</source>
            <translation>Image : {value}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Places without articles</source>
            <translation>Lieux sans articles</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Lire ou mettre en pause</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Lire, mettre en pause</translation>
        </message>
        <message>
            <source>Preparing search</source>
            <translation>Préparation de la recherche</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Previous area of the window</source>
            <translation>Zone précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Previous sentence</source>
            <translation>Phrase précédente</translation>
        </message>
        <message>
            <source>Prices and Cost of Living</source>
            <translation>Prix et coût de la vie</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>Imprimer : {title}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Protest and Unrest</source>
            <translation>Manifestations et troubles</translation>
        </message>
        <message>
            <source>Protesters</source>
            <translation>Manifestants</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Read it at {outlet}</source>
            <translation>Le lire sur {outlet}</translation>
        </message>
        <message>
            <source>Read it in English, see the original</source>
            <translation>Lire en anglais, voir l’original</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Read on, but nothing more is kept until the file is back, or this program is started again.</source>
            <translation>Continuez à lire, mais rien de plus n’est gardé jusqu’au retour du fichier ou au redémarrage de ce programme.</translation>
        </message>
        <message>
            <source>Read today’s news</source>
            <translation>Lire les actualités du jour</translation>
        </message>
        <message>
            <source>Read what its own newspapers wrote today, in English, also without a connection.</source>
            <translation>Lisez ce que ses propres journaux ont écrit aujourd’hui, en anglais, même sans connexion.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Reading the day pack, {done} of {total}</source>
            <translation>Lecture du paquet du jour, {done} sur {total}</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lecture de la liste…</translation>
        </message>
        <message>
            <source>Red Cross</source>
            <translation>Croix-Rouge</translation>
        </message>
        <message>
            <source>Red Sea</source>
            <translation>Mer Rouge</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Rétablir : {what}</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove from saved</source>
            <translation>Retirer des enregistrés</translation>
        </message>
        <message>
            <source>Remove from the history</source>
            <translation>Retirer de l’historique</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>Supprimer la règle</translation>
        </message>
        <message>
            <source>Remove the label from all its articles</source>
            <translation>Retirer l’étiquette de tous ses articles</translation>
        </message>
        <message>
            <source>Remove the sample</source>
            <translation>Supprimer l’exemple</translation>
        </message>
        <message>
            <source>Remove the sample; Ctrl+Z brings it back</source>
            <translation>Supprimer l’exemple ; Ctrl+Z le rétablit</translation>
        </message>
        <message>
            <source>Remove the {language} translator? Articles that are in English stay so.</source>
            <translation>Supprimer le traducteur ({language}) ? Les articles déjà en anglais le restent.</translation>
        </message>
        <message>
            <source>Remove this outlet; Ctrl+Z brings it back</source>
            <translation>Supprimer ce média ; Ctrl+Z le rétablit</translation>
        </message>
        <message>
            <source>Remove this saved search</source>
            <translation>Supprimer cette recherche enregistrée</translation>
        </message>
        <message>
            <source>Removed from the history</source>
            <translation>Retiré de l’historique</translation>
        </message>
        <message>
            <source>Removes them at once; Ctrl+Z brings them back</source>
            <translation>Les supprime aussitôt ; Ctrl+Z les rétablit</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Déroulé</translation>
        </message>
        <message>
            <source>Replay, step {step} of {all}</source>
            <translation>Déroulé, étape {step} sur {all}</translation>
        </message>
        <message>
            <source>Replay: who told it when</source>
            <translation>Déroulé : qui en a parlé et quand</translation>
        </message>
        <message>
            <source>Rescue and Relief</source>
            <translation>Secours et aide</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restored: {articles}, {images}.</source>
            <translation>Restauré : {articles}, {images}.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Return checks or unchecks, Esc closes.</source>
            <translation>Entrée coche ou décoche, Échap ferme.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Rights and Freedoms</source>
            <translation>Droits et libertés</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Règle modifiée</translation>
        </message>
        <message>
            <source>Rule made</source>
            <translation>Règle créée</translation>
        </message>
        <message>
            <source>Rule removed</source>
            <translation>Règle supprimée</translation>
        </message>
        <message>
            <source>Rule switched off</source>
            <translation>Règle désactivée</translation>
        </message>
        <message>
            <source>Rule switched on</source>
            <translation>Règle activée</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Rules hide all that is here.</source>
            <translation>Des règles cachent tout ce qui est ici.</translation>
        </message>
        <message>
            <source>Rules; Space switches one on or off, Enter changes it, Delete removes it</source>
            <translation>Règles ; Espace en active ou en désactive une, Entrée la modifie, Suppr la supprime</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
        <message>
            <source>SOUTHERN
OCEAN</source>
            <translation>OCÉAN
AUSTRAL</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Sample edition: invented stories</source>
            <translation>Édition d’exemple : sujets inventés</translation>
        </message>
        <message>
            <source>Sample removed</source>
            <translation>Exemple supprimé</translation>
        </message>
        <message numerus="yes">
            <source>Sample removed; %n saved {article stays|articles stay}</source>
            <translation>
                <numerusform>Exemple supprimé ; %n article enregistré reste</numerusform>
                <numerusform>Exemple supprimé ; %n articles enregistrés restent</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Saved</source>
            <comment>an article</comment>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistrés</translation>
        </message>
        <message>
            <source>Saved already: “{name}”</source>
            <translation>Déjà enregistrée : « {name} »</translation>
        </message>
        <message>
            <source>Saved articles</source>
            <translation>Articles enregistrés</translation>
        </message>
        <message>
            <source>Saved only</source>
            <translation>Enregistrés seulement</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Recherche enregistrée supprimée</translation>
        </message>
        <message>
            <source>Saved search {name}</source>
            <translation>Recherche enregistrée {name}</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Schools and Universities</source>
            <translation>Écoles et universités</translation>
        </message>
        <message>
            <source>Science and Space</source>
            <translation>Science et espace</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Search for something first</source>
            <translation>Cherchez d’abord quelque chose</translation>
        </message>
        <message>
            <source>Search for words or a country</source>
            <translation>Chercher des mots ou un pays</translation>
        </message>
        <message>
            <source>Search is being prepared, {done} of {total} articles: older ones are not found yet.</source>
            <translation>La recherche se prépare, {done} articles sur {total} : les plus anciens ne sont pas encore trouvés.</translation>
        </message>
        <message>
            <source>Search renamed</source>
            <translation>Recherche renommée</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Recherche enregistrée</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Chercher dans les réglages</translation>
        </message>
        <message>
            <source>Search without “{word}”</source>
            <translation>Chercher sans « {word} »</translation>
        </message>
        <message>
            <source>Search: {words}</source>
            <translation>Recherche : {words}</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>See both</source>
            <translation>Voir les deux</translation>
        </message>
        <message>
            <source>See how others tell it</source>
            <translation>Voyez comment d’autres en parlent</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
        <message>
            <source>See what is hidden</source>
            <translation>Voir ce qui est caché</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Seven</source>
            <comment>outlets</comment>
            <translation>Sept</translation>
        </message>
        <message>
            <source>Shift+W</source>
            <translation>Maj+W</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Afficher à nouveau</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Tout afficher à nouveau</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L’afficher</translation>
        </message>
        <message>
            <source>Show it among the results</source>
            <translation>L’afficher parmi les résultats</translation>
        </message>
        <message>
            <source>Show only some of these articles</source>
            <translation>N’afficher que certains de ces articles</translation>
        </message>
        <message>
            <source>Show the country on the page (L)</source>
            <translation>Montrer le pays de la page (L)</translation>
        </message>
        <message>
            <source>Show their names</source>
            <translation>Afficher leurs noms</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>Afficher les nouveautés</translation>
        </message>
        <message>
            <source>Show {page} again</source>
            <translation>Afficher à nouveau {page}</translation>
        </message>
        <message>
            <source>Shown again</source>
            <translation>Affiché à nouveau</translation>
        </message>
        <message>
            <source>Shown below</source>
            <translation>Affiché ci-dessous</translation>
        </message>
        <message>
            <source>Shown: {filter}. Show all again</source>
            <translation>Affiché : {filter}. Tout afficher à nouveau</translation>
        </message>
        <message>
            <source>Since {date}</source>
            <translation>Depuis le {date}</translation>
        </message>
        <message>
            <source>Site: {address}</source>
            <translation>Site : {address}</translation>
        </message>
        <message>
            <source>Six</source>
            <comment>outlets</comment>
            <translation>Six</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of all text</source>
            <translation>Taille de tout le texte</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>So many stories, and then it ends.</source>
            <translation>Tant de sujets, puis c’est fini.</translation>
        </message>
        <message>
            <source>Somewhere I have not read</source>
            <translation>Un endroit que je n’ai pas lu</translation>
        </message>
        <message>
            <source>Source Serif</source>
            <translation>Source Serif</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>Amérique du Sud</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country</source>
            <translation>Tournez le globe, choisissez un pays</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country, and read what its own newspapers write, without a connection.</source>
            <translation>Tournez le globe, choisissez un pays et lisez ce qu’écrivent ses propres journaux, sans connexion.</translation>
        </message>
        <message>
            <source>Spin the globe,&lt;br&gt;pick a country.</source>
            <translation>Tournez le globe,&lt;br&gt;choisissez un pays.</translation>
        </message>
        <message>
            <source>Sport and Results</source>
            <translation>Sport et résultats</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Rester hors ligne</translation>
        </message>
        <message>
            <source>Step before, after</source>
            <translation>Étape précédente, suivante</translation>
        </message>
        <message>
            <source>Steps of the replay; P plays them, arrows go through them</source>
            <translation>Étapes du déroulé ; P le lance, les flèches le parcourent</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Arrêter de compter</translation>
        </message>
        <message>
            <source>Stop updating</source>
            <translation>Arrêter la mise à jour</translation>
        </message>
        <message>
            <source>Stop; what has come stays</source>
            <translation>Arrêter ; ce qui est arrivé reste</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Stopped, {done} of {outlets} done</source>
            <translation>Arrêté, {done} sur {outlets}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n {translator is|translators are} still to come; what has come is kept.</source>
            <translation>
                <numerusform>Arrêté : %n traducteur doit encore venir ; ce qui est arrivé est gardé.</numerusform>
                <numerusform>Arrêté : %n traducteurs doivent encore venir ; ce qui est arrivé est gardé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: {done}</source>
            <translation>Arrêté : {done}</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>Storage…</source>
            <translation>Stockage…</translation>
        </message>
        <message>
            <source>Store and pictures at most</source>
            <translation>Données et images au plus</translation>
        </message>
        <message>
            <source>Stored in one language only</source>
            <translation>Enregistré dans une seule langue</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <source>Stories and articles of these days, the most alike first</source>
            <translation>Sujets et articles de ces jours, les plus semblables d’abord</translation>
        </message>
        <message>
            <source>Stories of how many days</source>
            <translation>Sujets de combien de jours</translation>
        </message>
        <message>
            <source>Stories puts together what many countries write about one event. Missed shows what the media of your own country leave out. Saved keeps what you mark with S.</source>
            <translation>Sujets réunit ce que de nombreux pays écrivent sur un même événement. Manqués montre ce que les médias de votre pays laissent de côté. Enregistrés garde ce que vous marquez avec S.</translation>
        </message>
        <message>
            <source>Stories told only at home</source>
            <translation>Sujets racontés seulement chez vous</translation>
        </message>
        <message>
            <source>Stories: {trouble}</source>
            <translation>Sujets : {trouble}</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <translation>francs suisses</translation>
        </message>
        <message>
            <source>Switch an outlet on or off</source>
            <translation>Activer ou désactiver un média</translation>
        </message>
        <message>
            <source>Switch on and get its news</source>
            <translation>Activer et obtenir ses actualités</translation>
        </message>
        <message>
            <source>Switch on and get their news</source>
            <translation>Activer et obtenir leurs actualités</translation>
        </message>
        <message>
            <source>Switch them on and off, add your own, import a list.</source>
            <translation>Activez-les, désactivez-les, ajoutez les vôtres, importez une liste.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab, F6</source>
            <translation>Tab, F6</translation>
        </message>
        <message>
            <source>Take it from files that you have</source>
            <translation>Le prendre dans des fichiers que vous avez</translation>
        </message>
        <message>
            <source>Take me there</source>
            <translation>M’y emmener</translation>
        </message>
        <message>
            <source>Taking the day pack in</source>
            <translation>Reprise du paquet du jour</translation>
        </message>
        <message>
            <source>Tasman Sea</source>
            <translation>Mer de Tasman</translation>
        </message>
        <message>
            <source>Technology and Data</source>
            <translation>Technologie et données</translation>
        </message>
        <message>
            <source>Tell me of new articles here</source>
            <translation>Me prévenir des nouveaux articles ici</translation>
        </message>
        <message>
            <source>Telling languages apart</source>
            <translation>Détection des langues</translation>
        </message>
        <message>
            <source>Ten</source>
            <comment>outlets</comment>
            <translation>Dix</translation>
        </message>
        <message>
            <source>Text and search</source>
            <translation>Texte et recherche</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; every image is described.</source>
            <translation>Texte avec titres, sommaire et ordre de lecture ; chaque image est décrite.</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; some images are not described.</source>
            <translation>Texte avec titres, sommaire et ordre de lecture ; certaines images ne sont pas décrites.</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <translation>Texte à {percent} %</translation>
        </message>
        <message>
            <source>Text: {source}</source>
            <translation>Texte : {source}</translation>
        </message>
        <message>
            <source>The World’s Current Take</source>
            <translation>Ce qu’en dit le monde</translation>
        </message>
        <message>
            <source>The article in both languages, with its pictures, outlet, date and address.</source>
            <translation>L’article dans les deux langues, avec ses images, média, date et adresse.</translation>
        </message>
        <message>
            <source>The articles are being compared on this computer: those of different outlets that tell one event become a story.</source>
            <translation>Les articles sont comparés sur cet ordinateur : ceux de différents médias qui racontent un même événement forment un sujet.</translation>
        </message>
        <message>
            <source>The articles in it are put into English now, newest first</source>
            <translation>Ses articles sont maintenant traduits en anglais, les plus récents d’abord</translation>
        </message>
        <message>
            <source>The day that is shown</source>
            <translation>Le jour affiché</translation>
        </message>
        <message>
            <source>The day's stories, each with its sources and its most central article.</source>
            <translation>Les sujets du jour, chacun avec ses sources et son article le plus central.</translation>
        </message>
        <message>
            <source>The feed gives no more than the headline</source>
            <translation>Le flux ne donne que le titre</translation>
        </message>
        <message>
            <source>The first {most} of {found}, the most alike first.</source>
            <translation>Les {most} premiers sur {found}, les plus semblables d’abord.</translation>
        </message>
        <message>
            <source>The flat map cannot be shown: {why}</source>
            <translation>La carte plane ne peut être affichée : {why}</translation>
        </message>
        <message>
            <source>The headline is longer: this is its beginning</source>
            <translation>Le titre est plus long : en voici le début</translation>
        </message>
        <message>
            <source>The history is empty</source>
            <translation>L’historique est vide</translation>
        </message>
        <message>
            <source>The history is empty.</source>
            <translation>L’historique est vide.</translation>
        </message>
        <message>
            <source>The label “{old}” is “{new}” now</source>
            <translation>L’étiquette « {old} » est maintenant « {new} »</translation>
        </message>
        <message>
            <source>The last day of the rule</source>
            <translation>Le dernier jour de la règle</translation>
        </message>
        <message>
            <source>The map is in {file}</source>
            <translation>La carte est dans {file}</translation>
        </message>
        <message>
            <source>The map shows</source>
            <translation>La carte montre</translation>
        </message>
        <message numerus="yes">
            <source>The map shows where you have read from: %n {country|countries}.</source>
            <translation>
                <numerusform>La carte montre d’où vous avez lu : %n pays.</numerusform>
                <numerusform>La carte montre d’où vous avez lu : %n pays.</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked sentence in its other language</source>
            <translation>La phrase marquée dans son autre langue</translation>
        </message>
        <message>
            <source>The most alike first.</source>
            <translation>Les plus semblables d’abord.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow.</source>
            <translation>La prochaine édition vient demain.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow. Nothing is waiting.</source>
            <translation>La prochaine édition vient demain. Rien n’attend.</translation>
        </message>
        <message>
            <source>The oldest articles go first.</source>
            <translation>Les articles les plus anciens partent d’abord.</translation>
        </message>
        <message numerus="yes">
            <source>The other {one takes|%n take} {size}</source>
            <translation>
                <numerusform>L’autre prend {size}</numerusform>
                <numerusform>Les %n autres prennent {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The outlets of %n {country|countries} give no time: last in the list.</source>
            <translation>
                <numerusform>Les médias de %n pays ne donnent pas d’heure : en fin de liste.</numerusform>
                <numerusform>Les médias de %n pays ne donnent pas d’heure : en fin de liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outlets that tell it give no times: who told it first is not known.</source>
            <translation>Les médias qui en parlent ne donnent pas d’heure : on ne sait pas qui fut le premier.</translation>
        </message>
        <message>
            <source>The rest of the edition of {day} let go</source>
            <translation>Reste de l’édition du {day} laissé</translation>
        </message>
        <message numerus="yes">
            <source>The rest of this text (%n {word|words}) is not shown.</source>
            <translation>
                <numerusform>Le reste de ce texte (%n mot) n’est pas affiché.</numerusform>
                <numerusform>Le reste de ce texte (%n mots) n’est pas affiché.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample</source>
            <translation>L’exemple</translation>
        </message>
        <message>
            <source>The sample is not here</source>
            <translation>L’exemple n’est pas là</translation>
        </message>
        <message>
            <source>The sample was removed, as real articles have come.</source>
            <translation>L’exemple a été supprimé, car de vrais articles sont arrivés.</translation>
        </message>
        <message>
            <source>The step after</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>L’étape précédente</translation>
        </message>
        <message>
            <source>The store cannot be written to: what you read, save or switch here is not kept.</source>
            <translation>Les données ne peuvent pas être écrites : ce que vous lisez, enregistrez ou changez ici n’est pas gardé.</translation>
        </message>
        <message>
            <source>The two are one story now</source>
            <translation>Les deux ne font plus qu’un sujet</translation>
        </message>
        <message>
            <source>The update broke off</source>
            <translation>La mise à jour s’est interrompue</translation>
        </message>
        <message>
            <source>The whole story</source>
            <translation>Le sujet complet</translation>
        </message>
        <message>
            <source>The whole world</source>
            <translation>Le monde entier</translation>
        </message>
        <message>
            <source>The window can be closed and still gets news at its hours.</source>
            <translation>La fenêtre peut être fermée et reçoit tout de même les actualités à ses heures.</translation>
        </message>
        <message>
            <source>The window closes for it, and opens again; what is here is kept</source>
            <translation>La fenêtre se ferme pour cela, et se rouvre ; ce qui est ici est gardé</translation>
        </message>
        <message>
            <source>The world’s current take</source>
            <translation>Ce qu’en dit le monde</translation>
        </message>
        <message numerus="yes">
            <source>The {one takes|%n take} {size}</source>
            <translation>
                <numerusform>Il prend {size}</numerusform>
                <numerusform>Les %n prennent {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {translator|translators} of {languages} did not come: {why}.</source>
            <translation>
                <numerusform>Le traducteur ({languages}) n’est pas arrivé : {why}.</numerusform>
                <numerusform>Les traducteurs ({languages}) ne sont pas arrivés : {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their names are shown</source>
            <translation>Leurs noms sont affichés</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Theme: {name}</source>
            <translation>Thème : {name}</translation>
        </message>
        <message>
            <source>Theme: {theme}</source>
            <translation>Thème : {theme}</translation>
        </message>
        <message>
            <source>Themes of the story</source>
            <translation>Thèmes du sujet</translation>
        </message>
        <message>
            <source>There is no list of articles here</source>
            <translation>Il n’y a pas de liste d’articles ici</translation>
        </message>
        <message>
            <source>There is no other country that you have not read in 30 days</source>
            <translation>Il n’y a pas d’autre pays que vous n’ayez lu depuis 30 jours</translation>
        </message>
        <message>
            <source>These stand as they were written, with a dotted line.</source>
            <translation>Elles restent comme écrites, avec un trait pointillé.</translation>
        </message>
        <message>
            <source>These stories are invented. What they are, and how to remove them</source>
            <translation>Ces sujets sont inventés. Ce qu’ils sont, et comment les supprimer</translation>
        </message>
        <message>
            <source>These stories, outlets and people are invented, so that there is something to look at before your first update. Real news takes their place; what you saved of them stays.</source>
            <translation>Ces sujets, médias et personnes sont inventés, pour qu’il y ait quelque chose à voir avant votre première mise à jour. De vraies actualités les remplacent ; ce que vous en avez enregistré reste.</translation>
        </message>
        <message>
            <source>They all name {names}</source>
            <translation>Tous nomment {names}</translation>
        </message>
        <message>
            <source>They put articles into English on this computer.</source>
            <translation>Ils traduisent les articles en anglais sur cet ordinateur.</translation>
        </message>
        <message>
            <source>They tell it in like words</source>
            <translation>Ils le racontent en des mots semblables</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Cet article</translation>
        </message>
        <message>
            <source>This article is damaged: the store gives another text than was stored</source>
            <translation>Cet article est endommagé : les données donnent un autre texte que celui enregistré</translation>
        </message>
        <message>
            <source>This article is no longer stored: it was cleaned up</source>
            <translation>Cet article n’est plus enregistré : il a été nettoyé</translation>
        </message>
        <message>
            <source>This article was opened by itself: there is no next one</source>
            <translation>Cet article a été ouvert seul : il n’y en a pas de suivant</translation>
        </message>
        <message>
            <source>This can't be undone any more: the store has lost what it takes</source>
            <translation>Cela ne peut plus être annulé : les données nécessaires sont perdues</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Ce bureau n’a pas de zone de notification.</translation>
        </message>
        <message>
            <source>This desktop shows no notifications.</source>
            <translation>Ce bureau n’affiche pas de notifications.</translation>
        </message>
        <message>
            <source>This edition is read to its end.</source>
            <translation>Cette édition est lue jusqu’au bout.</translation>
        </message>
        <message>
            <source>This edition is still to come.</source>
            <translation>Cette édition est encore à venir.</translation>
        </message>
        <message>
            <source>This is another file than the one first seen for this version. Its maker may have changed it, or somebody else has. Install it only if you trust where it comes from.</source>
            <translation>Ce fichier n’est pas celui vu d’abord pour cette version. Son auteur l’a peut-être changé, ou quelqu’un d’autre. Ne l’installez que si vous faites confiance à son origine.</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>C’est ici que vous avez commencé</translation>
        </message>
        <message>
            <source>This page has no feed. Is there one for its news section?</source>
            <translation>Cette page n’a pas de flux. Y en a-t-il un pour sa rubrique d’actualités ?</translation>
        </message>
        <message>
            <source>This rule is there already</source>
            <translation>Cette règle existe déjà</translation>
        </message>
        <message>
            <source>This story</source>
            <translation>Ce sujet</translation>
        </message>
        <message>
            <source>This story is no longer one of its own</source>
            <translation>Ce sujet n’en est plus un à part</translation>
        </message>
        <message>
            <source>This window is open for reading only</source>
            <translation>Cette fenêtre est ouverte en lecture seule</translation>
        </message>
        <message>
            <source>This window reads only</source>
            <translation>Cette fenêtre ne fait que lire</translation>
        </message>
        <message>
            <source>Three</source>
            <comment>outlets</comment>
            <translation>Trois</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Timeline of articles, drawn</source>
            <translation>Chronologie des articles, dessinée</translation>
        </message>
        <message>
            <source>Timeline of articles. Left and Right go through it.</source>
            <translation>Chronologie des articles. Gauche et Droite la parcourent.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>Told as widely, and at home too: %n {story|stories}.</source>
            <translation>
                <numerusform>Aussi répandu, et raconté aussi chez vous : %n sujet.</numerusform>
                <numerusform>Aussi répandus, et racontés aussi chez vous : %n sujets.</numerusform>
            </translation>
        </message>
        <message>
            <source>Told by one outlet so far</source>
            <translation>Raconté par un seul média pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>Told in %n {country|countries}</source>
            <translation>
                <numerusform>Raconté dans %n pays</numerusform>
                <numerusform>Raconté dans %n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>Told only here</source>
            <translation>Racontés seulement ici</translation>
        </message>
        <message>
            <source>Too few outlets in {country} to say: {published} of the {needed} needed.</source>
            <translation>Trop peu de médias ({country}) pour le dire : {published} sur les {needed} nécessaires.</translation>
        </message>
        <message>
            <source>Too few {adjective} outlets to say: {published} of the {needed} needed.</source>
            <translation>Trop peu de médias {adjective} pour le dire : {published} sur les {needed} nécessaires.</translation>
        </message>
        <message>
            <source>Too little room for {size}</source>
            <translation>Trop peu de place pour {size}</translation>
        </message>
        <message>
            <source>Too little yet to say: {read} of {needed}</source>
            <translation>Trop peu encore pour le dire : {read} sur {needed}</translation>
        </message>
        <message>
            <source>Top bar</source>
            <translation>Barre supérieure</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Tour, {step}: {title}</source>
            <translation>Visite, {step} : {title}</translation>
        </message>
        <message>
            <source>Trade and Sanctions</source>
            <translation>Commerce et sanctions</translation>
        </message>
        <message>
            <source>Translate now</source>
            <translation>Traduire maintenant</translation>
        </message>
        <message>
            <source>Translated here</source>
            <translation>Traduit ici</translation>
        </message>
        <message>
            <source>Translated roughly, word by word.</source>
            <translation>Traduit grossièrement, mot à mot.</translation>
        </message>
        <message>
            <source>Translated word by word, by rules: names, numbers and currencies can be wrong. The original is one key away (O).</source>
            <translation>Traduit mot à mot, par des règles : noms, nombres et monnaies peuvent être faux. L’original est à une touche (O).</translation>
        </message>
        <message>
            <source>Translating articles</source>
            <translation>Traduction des articles</translation>
        </message>
        <message>
            <source>Translating headlines</source>
            <translation>Traduction des titres</translation>
        </message>
        <message>
            <source>Translating the rest…</source>
            <translation>Traduction du reste…</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduction…</translation>
        </message>
        <message>
            <source>Translations and stories</source>
            <translation>Traductions et sujets</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>Traducteurs</translation>
        </message>
        <message>
            <source>Translators (*.gz *.bin *.spm *.argosmodel *.zip);;All files (*)</source>
            <translation>Traducteurs (*.gz *.bin *.spm *.argosmodel *.zip);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Translators are still to come</source>
            <translation>Des traducteurs doivent encore venir</translation>
        </message>
        <message>
            <source>Translators did not come</source>
            <translation>Les traducteurs ne sont pas arrivés</translation>
        </message>
        <message>
            <source>Translators…</source>
            <translation>Traducteurs…</translation>
        </message>
        <message>
            <source>Transport and Accidents</source>
            <translation>Transports et accidents</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Try another address.</source>
            <translation>Essayez une autre adresse.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Turn or move it</source>
            <translation>La tourner ou la déplacer</translation>
        </message>
        <message>
            <source>Turn slowly until it is touched</source>
            <translation>Tourner lentement jusqu’à ce qu’on y touche</translation>
        </message>
        <message>
            <source>Turn the globe to it</source>
            <translation>Tourner le globe vers lui</translation>
        </message>
        <message>
            <source>Turn the globe to this country</source>
            <translation>Tourner le globe vers ce pays</translation>
        </message>
        <message>
            <source>Turn to {country}</source>
            <translation>Tourner vers {country}</translation>
        </message>
        <message>
            <source>Two</source>
            <comment>outlets</comment>
            <translation>Deux</translation>
        </message>
        <message>
            <source>Type a letter or a digit</source>
            <translation>Tapez une lettre ou un chiffre</translation>
        </message>
        <message>
            <source>US dollars</source>
            <translation>dollars américains</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Unfold the pane</source>
            <translation>Déplier le volet</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Nations unies</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lus</translation>
        </message>
        <message>
            <source>Unread articles</source>
            <translation>Articles non lus</translation>
        </message>
        <message>
            <source>Unread only</source>
            <translation>Non lus seulement</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Update by itself</source>
            <translation>Mettre à jour automatiquement</translation>
        </message>
        <message>
            <source>Update it now</source>
            <translation>Le mettre à jour maintenant</translation>
        </message>
        <message>
            <source>Update now</source>
            <translation>Mettre à jour maintenant</translation>
        </message>
        <message>
            <source>Update when the window opens</source>
            <translation>Mettre à jour à l’ouverture de la fenêtre</translation>
        </message>
        <message>
            <source>Updated {ago}</source>
            <translation>Mis à jour {ago}</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <source>Updates by itself, next at {time}.</source>
            <translation>Se met à jour automatiquement, prochaine fois : {time}.</translation>
        </message>
        <message>
            <source>Updates by itself.</source>
            <translation>Se met à jour automatiquement.</translation>
        </message>
        <message numerus="yes">
            <source>Updates every {hour|%n hours}</source>
            <translation>
                <numerusform>Se met à jour toutes les heures</numerusform>
                <numerusform>Se met à jour toutes les %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates only when you ask</source>
            <translation>Se met à jour seulement à votre demande</translation>
        </message>
        <message>
            <source>Updates only when you ask.</source>
            <translation>Se met à jour seulement à votre demande.</translation>
        </message>
        <message>
            <source>Updates that begin by themselves wait for another network otherwise.</source>
            <translation>Sinon, les mises à jour automatiques attendent un autre réseau.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisé par</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Taille de texte habituelle</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>Weather and Warnings</source>
            <translation>Météo et alertes</translation>
        </message>
        <message>
            <source>Web address of a news site, or of its feed</source>
            <translation>Adresse web d’un site d’actualités, ou de son flux</translation>
        </message>
        <message>
            <source>Web address of the new outlet</source>
            <translation>Adresse web du nouveau média</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What do you want to read about?</source>
            <translation>Sur quoi voulez-vous lire ?</translation>
        </message>
        <message>
            <source>What else tells this story?</source>
            <translation>Quoi d’autre raconte ce sujet ?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What happened, figures and passages with their sources, then the articles.</source>
            <translation>Ce qui s’est passé, chiffres et passages avec leurs sources, puis les articles.</translation>
        </message>
        <message>
            <source>What has come stays, read on meanwhile.</source>
            <translation>Ce qui est arrivé reste, continuez à lire en attendant.</translation>
        </message>
        <message>
            <source>What is being done in the background</source>
            <translation>Ce qui se fait en arrière-plan</translation>
        </message>
        <message>
            <source>What is here, with its pictures and translators, is on this computer: read on.</source>
            <translation>Ce qui est ici, avec images et traducteurs, est sur cet ordinateur : continuez à lire.</translation>
        </message>
        <message>
            <source>What is hidden from lists and counts, and what never is.</source>
            <translation>Ce qui est caché des listes et des comptes, et ce qui ne l’est jamais.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’il dit</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Ce qui quitte cet ordinateur</translation>
        </message>
        <message>
            <source>What the colours mean</source>
            <translation>Ce que veulent dire les couleurs</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Ce que montre la carte</translation>
        </message>
        <message>
            <source>What the rule does</source>
            <translation>Ce que fait la règle</translation>
        </message>
        <message>
            <source>What this search finds is kept</source>
            <translation>Ce que trouve cette recherche est gardé</translation>
        </message>
        <message>
            <source>What this search finds may be cleaned up</source>
            <translation>Ce que trouve cette recherche peut être nettoyé</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>What was changed…</source>
            <translation>Ce qui a changé…</translation>
        </message>
        <message>
            <source>What was here before is kept as {file}.</source>
            <translation>Ce qui était là avant est conservé sous {file}.</translation>
        </message>
        <message>
            <source>What was opened, by day; entries can be removed.</source>
            <translation>Ce qui a été ouvert, par jour ; des entrées peuvent être retirées.</translation>
        </message>
        <message>
            <source>What was tried</source>
            <translation>Ce qui a été essayé</translation>
        </message>
        <message>
            <source>What would go</source>
            <translation>Ce qui partirait</translation>
        </message>
        <message>
            <source>What you open is counted again</source>
            <translation>Ce que vous ouvrez est de nouveau compté</translation>
        </message>
        <message>
            <source>What you open is not counted any more</source>
            <translation>Ce que vous ouvrez n’est plus compté</translation>
        </message>
        <message>
            <source>What you open is not kept: counting is switched off in the settings.</source>
            <translation>Ce que vous ouvrez n’est pas gardé : le comptage est désactivé dans les réglages.</translation>
        </message>
        <message>
            <source>What you opened is kept on this computer only. Delete removes an entry.</source>
            <translation>Ce que vous avez ouvert est gardé sur cet ordinateur seulement. Suppr retire une entrée.</translation>
        </message>
        <message>
            <source>What you saved, noted, labelled or keep unread stays in every case, and so does what a rule keeps.</source>
            <translation>Ce que vous avez enregistré, annoté, étiqueté ou gardé non lu reste toujours, tout comme ce qu’une règle garde.</translation>
        </message>
        <message>
            <source>When each country first told it</source>
            <translation>Quand chaque pays en a parlé pour la première fois</translation>
        </message>
        <message>
            <source>When the window opens</source>
            <translation>À l’ouverture de la fenêtre</translation>
        </message>
        <message>
            <source>Where I have read from</source>
            <translation>D’où j’ai lu</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>D’où cela vient</translation>
        </message>
        <message>
            <source>Where the words are looked for</source>
            <translation>Où les mots sont cherchés</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Quels articles</translation>
        </message>
        <message>
            <source>Which country?</source>
            <translation>Quel pays ?</translation>
        </message>
        <message>
            <source>Which languages can be put into English</source>
            <translation>Quelles langues peuvent être traduites en anglais</translation>
        </message>
        <message>
            <source>Which languages, and how good they are</source>
            <translation>Quelles langues, et de quelle qualité</translation>
        </message>
        <message>
            <source>While the window is open, or its icon in the tray.</source>
            <translation>Tant que la fenêtre est ouverte, ou son icône dans la zone de notification.</translation>
        </message>
        <message>
            <source>Who else tells this</source>
            <translation>Qui d’autre en parle</translation>
        </message>
        <message>
            <source>Who says what</source>
            <translation>Qui dit quoi</translation>
        </message>
        <message>
            <source>Who tells this story</source>
            <translation>Qui raconte ce sujet</translation>
        </message>
        <message>
            <source>Why grouped</source>
            <translation>Pourquoi réunis</translation>
        </message>
        <message>
            <source>Why these are one story</source>
            <translation>Pourquoi c’est un seul sujet</translation>
        </message>
        <message>
            <source>Why these {articles} are one story</source>
            <translation>Pourquoi ces {articles} sont un seul sujet</translation>
        </message>
        <message>
            <source>Width of the text</source>
            <translation>Largeur du texte</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Avec une note</translation>
        </message>
        <message>
            <source>Without them an update is much smaller; those that are here stay.</source>
            <translation>Sans elles une mise à jour est bien plus petite ; celles qui sont ici restent.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Words in any language, “a phrase”, -without, OR; country: outlet: lang: before: after: is:unread</source>
            <translation>Mots en toute langue, “une expression”, -sans, OR ; country: outlet: lang: before: after: is:unread</translation>
        </message>
        <message>
            <source>Words or a country</source>
            <translation>Des mots ou un pays</translation>
        </message>
        <message>
            <source>Words or phrases, with commas between them</source>
            <translation>Mots ou expressions, séparés par des virgules</translation>
        </message>
        <message>
            <source>Words that the articles have; * is any letters, ? is one</source>
            <translation>Mots des articles ; * vaut pour des lettres quelconques, ? pour une</translation>
        </message>
        <message>
            <source>Words, "a phrase", country:, lang:</source>
            <translation>Mots, "une expression", country:, lang:</translation>
        </message>
        <message>
            <source>Working on new articles</source>
            <translation>Traitement des nouveaux articles</translation>
        </message>
        <message>
            <source>World stories</source>
            <translation>Sujets du monde</translation>
        </message>
        <message>
            <source>Write the new name of “{name}”, then Return.</source>
            <translation>Écrivez le nouveau nom de « {name} », puis Entrée.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>You are up to date</source>
            <translation>Vous êtes à jour</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed itself.</source>
            <translation>Vous pouvez aussi coller l’adresse d’un flux.</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed, or try again when there is a connection.</source>
            <translation>Vous pouvez aussi coller l’adresse d’un flux, ou réessayer quand il y aura une connexion.</translation>
        </message>
        <message>
            <source>You have it already.</source>
            <translation>Vous l’avez déjà.</translation>
        </message>
        <message>
            <source>You have not read {country}</source>
            <translation>Pas encore lu : {country}</translation>
        </message>
        <message>
            <source>You have opened nothing in this time</source>
            <translation>Vous n’avez rien ouvert pendant ce temps</translation>
        </message>
        <message>
            <source>You read</source>
            <translation>Vous lisez</translation>
        </message>
        <message>
            <source>You will be told of new articles from {country}</source>
            <translation>Vous serez prévenu des nouveaux articles : {country}</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <source>Your note on this article</source>
            <translation>Votre note sur cet article</translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}</source>
            <translation>
                <numerusform>Vos médias écrivent en %n langue</numerusform>
                <numerusform>Vos médias écrivent en %n langues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}.</source>
            <translation>
                <numerusform>Vos médias écrivent en %n langue.</numerusform>
                <numerusform>Vos médias écrivent en %n langues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your reading</source>
            <translation>Vos lectures</translation>
        </message>
        <message>
            <source>Your text is kept.</source>
            <translation>Votre texte est gardé.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom avant (+)</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Zoom arrière (-)</translation>
        </message>
        <message numerus="yes">
            <source>[%n more {letter|letters} without a space {is|are} not shown]</source>
            <translation>
                <numerusform>[%n lettre de plus sans espace n’est pas affichée]</numerusform>
                <numerusform>[%n lettres de plus sans espace ne sont pas affichées]</numerusform>
            </translation>
        </message>
        <message>
            <source>a better, larger one</source>
            <translation>un meilleur, plus grand</translation>
        </message>
        <message>
            <source>a company</source>
            <translation>une entreprise</translation>
        </message>
        <message>
            <source>a court</source>
            <translation>un tribunal</translation>
        </message>
        <message>
            <source>a label needs a name</source>
            <translation>une étiquette a besoin d’un nom</translation>
        </message>
        <message>
            <source>a part of all</source>
            <translation>une partie du total</translation>
        </message>
        <message>
            <source>a smaller, faster one</source>
            <translation>un plus petit, plus rapide</translation>
        </message>
        <message>
            <source>a story cannot be merged with itself</source>
            <translation>un sujet ne peut être réuni à lui-même</translation>
        </message>
        <message>
            <source>a union</source>
            <translation>un syndicat</translation>
        </message>
        <message>
            <source>about</source>
            <translation>environ</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>encore {minutes} min environ</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>sur : {names}</translation>
        </message>
        <message>
            <source>about {size} MB, a few minutes</source>
            <translation>environ {size} Mo, quelques minutes</translation>
        </message>
        <message>
            <source>about {size} MB, about a minute</source>
            <translation>environ {size} Mo, une minute environ</translation>
        </message>
        <message>
            <source>above</source>
            <translation>au-dessus de</translation>
        </message>
        <message>
            <source>acquitted</source>
            <translation>acquittés</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>ajouté par vous</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>touchés</translation>
        </message>
        <message>
            <source>after: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>after: veut une date, comme 2026-11-01, 2026-11 ou 7d pour il y a sept jours</translation>
        </message>
        <message>
            <source>alert desktop</source>
            <translation>alerte bureau</translation>
        </message>
        <message>
            <source>all articles</source>
            <translation>tous les articles</translation>
        </message>
        <message>
            <source>all kept on this computer</source>
            <translation>tout est gardé sur cet ordinateur</translation>
        </message>
        <message>
            <source>all of these can be true</source>
            <translation>tous peuvent être vrais</translation>
        </message>
        <message>
            <source>almost</source>
            <translation>presque</translation>
        </message>
        <message>
            <source>an earlier figure</source>
            <translation>un chiffre antérieur</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>une organisation</translation>
        </message>
        <message numerus="yes">
            <source>and %n more {feed|feeds}</source>
            <translation>
                <numerusform>et %n autre flux</numerusform>
                <numerusform>et %n autres flux</numerusform>
            </translation>
        </message>
        <message>
            <source>animation</source>
            <translation>animation</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>toute taille</translation>
        </message>
        <message>
            <source>around</source>
            <translation>autour de</translation>
        </message>
        <message>
            <source>arrested</source>
            <translation>arrêtés</translation>
        </message>
        <message>
            <source>article saved</source>
            <translation>article enregistré</translation>
        </message>
        <message>
            <source>article shown again</source>
            <translation>article affiché à nouveau</translation>
        </message>
        <message>
            <source>article taken off the saved list</source>
            <translation>article retiré des enregistrés</translation>
        </message>
        <message>
            <source>as the reader's own country</source>
            <translation>comme pays du lecteur</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <source>asking {outlet}</source>
            <translation>interroge {outlet}</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>at the same time</source>
            <translation>en même temps</translation>
        </message>
        <message>
            <source>automatic sync schedule</source>
            <translation>automatique mise à jour horaire</translation>
        </message>
        <message>
            <source>background notification area</source>
            <translation>arrière-plan zone de notification</translation>
        </message>
        <message>
            <source>bar: what you read</source>
            <translation>barre : ce que vous lisez</translation>
        </message>
        <message>
            <source>before: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>before: veut une date, comme 2026-11-01, 2026-11 ou 7d pour il y a sept jours</translation>
        </message>
        <message>
            <source>better</source>
            <translation>meilleur</translation>
        </message>
        <message>
            <source>by its address</source>
            <translation>d’après son adresse</translation>
        </message>
        <message>
            <source>by its folder</source>
            <translation>d’après son dossier</translation>
        </message>
        <message>
            <source>by its language</source>
            <translation>d’après sa langue</translation>
        </message>
        <message>
            <source>by its title</source>
            <translation>d’après son titre</translation>
        </message>
        <message>
            <source>by the other feeds of its folder</source>
            <translation>d’après les autres flux de son dossier</translation>
        </message>
        <message>
            <source>by the region of its language</source>
            <translation>d’après la région de sa langue</translation>
        </message>
        <message>
            <source>by what it says itself</source>
            <translation>d’après ce qu’il dit lui-même</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>fourni avec le programme</translation>
        </message>
        <message>
            <source>changes are missing that were stored by {time}</source>
            <translation>des changements enregistrés avant {time} manquent</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>inculpés</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>cochée</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>choose some of the story's articles, not none and not all of them</source>
            <translation>choisissez certains des articles du sujet, ni aucun ni tous</translation>
        </message>
        <message>
            <source>column measure</source>
            <translation>colonne largeur</translation>
        </message>
        <message>
            <source>convicted</source>
            <translation>condamnés</translation>
        </message>
        <message>
            <source>counted on this computer only</source>
            <translation>compté sur cet ordinateur seulement</translation>
        </message>
        <message>
            <source>country: wants the name or the code of a country, such as Japan or JP</source>
            <translation>country: veut le nom ou le code d’un pays, comme Japon ou JP</translation>
        </message>
        <message>
            <source>covered from abroad by {outlets}</source>
            <translation>couvert depuis l’étranger par {outlets}</translation>
        </message>
        <message>
            <source>covers {countries}</source>
            <translation>couvre : {countries}</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <source>damaged, does nothing</source>
            <translation>endommagée, ne fait rien</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <source>dark light colours</source>
            <translation>sombre clair couleurs</translation>
        </message>
        <message>
            <source>did not come: {why}</source>
            <translation>n’est pas arrivé : {why}</translation>
        </message>
        <message>
            <source>displaced</source>
            <translation>déplacés</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>terminée le {day}</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>euros</translation>
        </message>
        <message>
            <source>evacuated</source>
            <translation>évacués</translation>
        </message>
        <message>
            <source>every sentence here is quoted</source>
            <translation>chaque phrase ici est une citation</translation>
        </message>
        <message numerus="yes">
            <source>every {hour|%n hours}</source>
            <translation>
                <numerusform>toutes les heures</numerusform>
                <numerusform>toutes les %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>everything {condition}</source>
            <translation>tout {condition}</translation>
        </message>
        <message>
            <source>feeds sites subscribe opml</source>
            <translation>flux sites abonner opml</translation>
        </message>
        <message>
            <source>fewer than</source>
            <translation>moins de</translation>
        </message>
        <message>
            <source>filled, a country’s first; hatched, further ones</source>
            <translation>plein : premier d’un pays ; hachuré : autres</translation>
        </message>
        <message>
            <source>finite daily</source>
            <translation>finie quotidienne</translation>
        </message>
        <message>
            <source>first from {countries}</source>
            <translation>premiers : {countries}</translation>
        </message>
        <message>
            <source>first on {when}</source>
            <translation>d’abord le {when}</translation>
        </message>
        <message>
            <source>first to tell it</source>
            <translation>le premier à en parler</translation>
        </message>
        <message>
            <source>first told in {country}, {ago}</source>
            <translation>premier pays : {country}, {ago}</translation>
        </message>
        <message>
            <source>first {time}</source>
            <translation>d’abord {time}</translation>
        </message>
        <message>
            <source>flat projection equal earth robinson azimuthal</source>
            <translation>plane projection equal earth robinson azimutale</translation>
        </message>
        <message>
            <source>font serif sans</source>
            <translation>police caractères serif sans</translation>
        </message>
        <message numerus="yes">
            <source>from %n {country|countries}</source>
            <translation>
                <numerusform>de %n pays</numerusform>
                <numerusform>de %n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>from the article's page</source>
            <translation>de la page de l’article</translation>
        </message>
        <message>
            <source>from the data that the page holds for search engines</source>
            <translation>des données que la page garde pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>from the feed</source>
            <translation>du flux</translation>
        </message>
        <message>
            <source>from the feed: no article was found in the page</source>
            <translation>du flux : aucun article n’a été trouvé dans la page</translation>
        </message>
        <message>
            <source>from the feed: the address leads to another article</source>
            <translation>du flux : l’adresse mène à un autre article</translation>
        </message>
        <message>
            <source>from the feed: the address leads to the outlet's first page</source>
            <translation>du flux : l’adresse mène à la une du média</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a login</source>
            <translation>du flux : la page demande une connexion</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a subscription</source>
            <translation>du flux : la page demande un abonnement</translation>
        </message>
        <message>
            <source>from the feed: the page could not be had</source>
            <translation>du flux : la page n’a pas pu être obtenue</translation>
        </message>
        <message>
            <source>from the feed: the page has no more</source>
            <translation>du flux : la page n’en a pas plus</translation>
        </message>
        <message>
            <source>from the feed: the page is made by a script (JavaScript)</source>
            <translation>du flux : la page est faite par un script (JavaScript)</translation>
        </message>
        <message>
            <source>from the feed: the page shows a consent notice</source>
            <translation>du flux : la page montre une demande de consentement</translation>
        </message>
        <message>
            <source>from the feed: the page shows an error message</source>
            <translation>du flux : la page montre un message d’erreur</translation>
        </message>
        <message>
            <source>from the feed: the site wants a proof that its reader is no machine</source>
            <translation>du flux : le site veut une preuve que son lecteur n’est pas une machine</translation>
        </message>
        <message>
            <source>from {language}</source>
            <translation>langue : {language}</translation>
        </message>
        <message>
            <source>from {language}, in English by the outlet itself</source>
            <translation>langue d’origine : {language}, en anglais par le média lui-même</translation>
        </message>
        <message>
            <source>from {names}</source>
            <translation>de : {names}</translation>
        </message>
        <message>
            <source>getting {percent} %, {done} of {total} MB</source>
            <translation>{percent} %, {done} sur {total} Mo</translation>
        </message>
        <message>
            <source>getting, {done} MB</source>
            <translation>téléchargement, {done} Mo</translation>
        </message>
        <message>
            <source>go to the top of the list</source>
            <translation>aller en haut de la liste</translation>
        </message>
        <message>
            <source>gone for good</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>gone since {time}</source>
            <translation>disparu depuis {time}</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bonne</translation>
        </message>
        <message>
            <source>government</source>
            <translation>gouvernement</translation>
        </message>
        <message>
            <source>guessed {how}</source>
            <translation>supposé {how}</translation>
        </message>
        <message>
            <source>has outlets ready to read</source>
            <translation>a des médias prêts à lire</translation>
        </message>
        <message>
            <source>headline: {marked}</source>
            <translation>titre : {marked}</translation>
        </message>
        <message>
            <source>headlines</source>
            <translation>titres</translation>
        </message>
        <message>
            <source>help introduction</source>
            <translation>aide introduction</translation>
        </message>
        <message>
            <source>hidden by a rule</source>
            <translation>caché par une règle</translation>
        </message>
        <message>
            <source>hidden by rules</source>
            <translation>caché par des règles</translation>
        </message>
        <message numerus="yes">
            <source>hides %n {article|articles}</source>
            <translation>
                <numerusform>cache %n article</numerusform>
                <numerusform>cache %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>history diet statistics</source>
            <translation>historique régime statistiques</translation>
        </message>
        <message>
            <source>home</source>
            <translation>votre pays</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>hôpital</translation>
        </message>
        <message>
            <source>images photos</source>
            <translation>images photos</translation>
        </message>
        <message numerus="yes">
            <source>in %n languages</source>
            <translation>
                <numerusform>en %n langue</numerusform>
                <numerusform>en %n langues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n world {story|stories}</source>
            <translation>
                <numerusform>dans %n sujet mondial</numerusform>
                <numerusform>dans %n sujets mondiaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n {country|countries}</source>
            <translation>
                <numerusform>dans %n pays</numerusform>
                <numerusform>dans %n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>in hospital</source>
            <translation>hospitalisés</translation>
        </message>
        <message>
            <source>in the folder “{folder}”</source>
            <translation>dans le dossier « {folder} »</translation>
        </message>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>in {names}</source>
            <comment>languages</comment>
            <translation>en {names}</translation>
        </message>
        <message>
            <source>in {unit}</source>
            <translation>en {unit}</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>blessés</translation>
        </message>
        <message>
            <source>installing</source>
            <translation>installation</translation>
        </message>
        <message>
            <source>interface locale translation</source>
            <translation>interface langue traduction</translation>
        </message>
        <message>
            <source>invented, for the sample</source>
            <translation>inventé, pour l’exemple</translation>
        </message>
        <message>
            <source>is: wants one of saved, unread, read, missed, undated, hidden</source>
            <translation>is: veut un de saved, unread, read, missed, undated, hidden</translation>
        </message>
        <message>
            <source>it broke the connection off in the middle of the answer</source>
            <translation>il a coupé la connexion au milieu de la réponse</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>impossible de le démarrer</translation>
        </message>
        <message>
            <source>it ended of a sudden</source>
            <translation>il s’est arrêté d’un coup</translation>
        </message>
        <message>
            <source>it ended without a word</source>
            <translation>il s’est arrêté sans rien dire</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>it is worded like the story</source>
            <translation>il est formulé comme le sujet</translation>
        </message>
        <message>
            <source>it names {names} too</source>
            <translation>il nomme aussi {names}</translation>
        </message>
        <message>
            <source>it stopped answering</source>
            <translation>il a cessé de répondre</translation>
        </message>
        <message>
            <source>its address is not a web address</source>
            <translation>son adresse n’est pas une adresse web</translation>
        </message>
        <message>
            <source>just in</source>
            <translation>vient d’arriver</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>kept for good</source>
            <translation>gardé pour de bon</translation>
        </message>
        <message>
            <source>kidnapped</source>
            <translation>enlevés</translation>
        </message>
        <message>
            <source>killed</source>
            <translation>tués</translation>
        </message>
        <message>
            <source>label: wants the name of one of your labels</source>
            <translation>label: veut le nom d’une de vos étiquettes</translation>
        </message>
        <message>
            <source>labels countries seas</source>
            <translation>noms pays mers</translation>
        </message>
        <message>
            <source>lang: wants the name or the code of a language, such as Arabic or ar</source>
            <translation>lang: veut le nom ou le code d’une langue, comme arabe ou ar</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>langues</translation>
        </message>
        <message>
            <source>larger smaller zoom font</source>
            <translation>plus grand plus petit zoom police</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>moins de</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>liras</source>
            <translation>livres turques</translation>
        </message>
        <message>
            <source>lowered from {first} to {last}</source>
            <translation>abaissé de {first} à {last}</translation>
        </message>
        <message>
            <source>mark opening scrolling key</source>
            <translation>marquer ouvrir défiler touche</translation>
        </message>
        <message>
            <source>merged with “{headline}”</source>
            <translation>réuni avec « {headline} »</translation>
        </message>
        <message>
            <source>metered mobile data</source>
            <translation>facturé données mobiles</translation>
        </message>
        <message>
            <source>military</source>
            <translation>armée</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manqués</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>disparus</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>plus de</translation>
        </message>
        <message>
            <source>mute keep block filter quiet</source>
            <translation>masquer garder bloquer filtrer</translation>
        </message>
        <message>
            <source>naira</source>
            <translation>nairas</translation>
        </message>
        <message>
            <source>narrow</source>
            <translation>étroite</translation>
        </message>
        <message>
            <source>near</source>
            <translation>proche</translation>
        </message>
        <message>
            <source>nearly</source>
            <translation>près de</translation>
        </message>
        <message>
            <source>network airplane disconnect</source>
            <translation>réseau avion déconnecter</translation>
        </message>
        <message>
            <source>never asked yet</source>
            <translation>jamais encore interrogé</translation>
        </message>
        <message>
            <source>next group</source>
            <translation>groupe suivant</translation>
        </message>
        <message>
            <source>next try</source>
            <translation>prochain essai</translation>
        </message>
        <message>
            <source>next try {time}</source>
            <translation>prochain essai {time}</translation>
        </message>
        <message>
            <source>no article of that id is stored</source>
            <translation>aucun article de ce numéro n’est enregistré</translation>
        </message>
        <message>
            <source>no articles from {place}; none from {country} either</source>
            <translation>aucun article ({place}) ; aucun non plus ({country})</translation>
        </message>
        <message numerus="yes">
            <source>no articles from {place}; {country} has %n</source>
            <translation>
                <numerusform>aucun article ({place}) ; {country} : %n</numerusform>
                <numerusform>aucun article ({place}) ; {country} : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no articles yet</source>
            <translation>pas encore d’article</translation>
        </message>
        <message>
            <source>no label of that name</source>
            <translation>aucune étiquette de ce nom</translation>
        </message>
        <message>
            <source>no longer saved</source>
            <translation>n’est plus enregistré</translation>
        </message>
        <message>
            <source>no longer stored</source>
            <translation>n’est plus là</translation>
        </message>
        <message>
            <source>no outlet in {country}</source>
            <translation>aucun média ({country})</translation>
        </message>
        <message>
            <source>no outlet of that id; `globe-app outlets` lists them</source>
            <translation>aucun média de ce nom ; `globe-app outlets` les liste</translation>
        </message>
        <message>
            <source>no outlet of {country}</source>
            <translation>aucun média ({country})</translation>
        </message>
        <message>
            <source>no outlet yet</source>
            <translation>pas encore de média</translation>
        </message>
        <message>
            <source>no search of that number is saved</source>
            <translation>aucune recherche de ce numéro n’est enregistrée</translation>
        </message>
        <message>
            <source>no secure connection could be made</source>
            <translation>aucune connexion sûre n’a pu être établie</translation>
        </message>
        <message>
            <source>no site could be reached</source>
            <translation>aucun site n’était joignable</translation>
        </message>
        <message>
            <source>no translator is known</source>
            <translation>aucun traducteur connu</translation>
        </message>
        <message>
            <source>no {adjective} outlet</source>
            <translation>aucun média {adjective}</translation>
        </message>
        <message>
            <source>none of the articles found</source>
            <translation>aucun des articles trouvés</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>aucun d’eux</translation>
        </message>
        <message>
            <source>none of them, or not collected</source>
            <translation>aucun, ou non collecté</translation>
        </message>
        <message>
            <source>not collected</source>
            <translation>non collecté</translation>
        </message>
        <message>
            <source>not collected: no outlet of theirs was updated</source>
            <translation>non collecté : aucun de ses médias n’a été mis à jour</translation>
        </message>
        <message>
            <source>not counted any more</source>
            <translation>n’est plus compté</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>non mesurée</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>pas encore mesuré</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>pas lu</translation>
        </message>
        <message>
            <source>not translated yet.</source>
            <translation>pas encore traduit.</translation>
        </message>
        <message>
            <source>not translated yet; shown as written</source>
            <translation>pas encore traduit ; affiché comme écrit</translation>
        </message>
        <message>
            <source>not translated; shown as written</source>
            <translation>non traduit ; affiché comme écrit</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>note: wants a word of one of your notes</source>
            <translation>note: veut un mot d’une de vos notes</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>nothing has come yet</source>
            <translation>rien n’est encore arrivé</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>rien n’est caché</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <source>nothing unread</source>
            <translation>rien de non lu</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>numéro {number}</translation>
        </message>
        <message>
            <source>number {number} to tell it, {time}</source>
            <translation>numéro {number} à en parler, {time}</translation>
        </message>
        <message>
            <source>of news since {date}: {articles} from {countries}</source>
            <translation>d’actualités depuis le {date} : {articles} de {countries}</translation>
        </message>
        <message>
            <source>of {names}</source>
            <translation>de : {names}</translation>
        </message>
        <message>
            <source>off</source>
            <comment>outlet</comment>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a switch</comment>
            <translation>désactivé</translation>
        </message>
        <message numerus="yes">
            <source>off, %n {article|articles} kept</source>
            <translation>
                <numerusform>désactivé, %n article gardé</numerusform>
                <numerusform>désactivé, %n articles gardés</numerusform>
            </translation>
        </message>
        <message>
            <source>officials</source>
            <translation>autorités</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a switch</comment>
            <translation>activé</translation>
        </message>
        <message>
            <source>on {names}</source>
            <comment>themes</comment>
            <translation>sur : {names}</translation>
        </message>
        <message numerus="yes">
            <source>one of %n {country|countries} not opened</source>
            <translation>
                <numerusform>un de %n pays non ouverts</numerusform>
                <numerusform>un de %n pays non ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>only when I ask</source>
            <translation>seulement à ma demande</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>open it</source>
            <translation>je l’ouvre</translation>
        </message>
        <message>
            <source>organisers</source>
            <translation>organisateurs</translation>
        </message>
        <message>
            <source>other media</source>
            <translation>d’autres médias</translation>
        </message>
        <message>
            <source>outlet: wants the name of an outlet that is in the list of outlets</source>
            <translation>outlet: veut le nom d’un média de la liste des médias</translation>
        </message>
        <message>
            <source>outlets</source>
            <translation>médias</translation>
        </message>
        <message>
            <source>outlets ready, nothing fetched yet</source>
            <translation>médias prêts, rien de reçu encore</translation>
        </message>
        <message>
            <source>over</source>
            <translation>plus de</translation>
        </message>
        <message>
            <source>passages by theme; press one to read it</source>
            <translation>passages par thème ; appuyez sur un pour le lire</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>pour cent</translation>
        </message>
        <message>
            <source>police</source>
            <translation>police</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>livres</translation>
        </message>
        <message>
            <source>press M</source>
            <translation>j’appuie sur M</translation>
        </message>
        <message>
            <source>rand</source>
            <translation>rands</translation>
        </message>
        <message>
            <source>read articles past</source>
            <translation>lire articles passer</translation>
        </message>
        <message>
            <source>read to the end</source>
            <translation>lue jusqu’au bout</translation>
        </message>
        <message>
            <source>reads well</source>
            <translation>se lit bien</translation>
        </message>
        <message>
            <source>reais</source>
            <translation>reals</translation>
        </message>
        <message>
            <source>rebels</source>
            <translation>rebelles</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>reçu le {when}</translation>
        </message>
        <message>
            <source>released</source>
            <translation>libérés</translation>
        </message>
        <message>
            <source>rescued</source>
            <translation>secourus</translation>
        </message>
        <message>
            <source>rescuers</source>
            <translation>secouristes</translation>
        </message>
        <message>
            <source>rose from {first} to {last}</source>
            <translation>passé de {first} à {last}</translation>
        </message>
        <message>
            <source>rotate drift</source>
            <translation>tourner dériver</translation>
        </message>
        <message>
            <source>roubles</source>
            <translation>roubles</translation>
        </message>
        <message>
            <source>rough translation</source>
            <translation>traduction grossière</translation>
        </message>
        <message>
            <source>rough translation now</source>
            <translation>traduction grossière pour l’instant</translation>
        </message>
        <message>
            <source>rough translation only</source>
            <translation>traduction grossière seulement</translation>
        </message>
        <message>
            <source>rule changed</source>
            <translation>règle modifiée</translation>
        </message>
        <message>
            <source>rule made</source>
            <translation>règle créée</translation>
        </message>
        <message>
            <source>rule removed</source>
            <translation>règle supprimée</translation>
        </message>
        <message>
            <source>rule switched off</source>
            <translation>règle désactivée</translation>
        </message>
        <message>
            <source>rule switched on</source>
            <translation>règle activée</translation>
        </message>
        <message>
            <source>sample removed</source>
            <translation>exemple supprimé</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>saved searches</source>
            <translation>recherches enregistrées</translation>
        </message>
        <message>
            <source>scientists</source>
            <translation>scientifiques</translation>
        </message>
        <message>
            <source>score = other countries that tell it × (1 − home outlets that tell it ÷ home outlets that published)</source>
            <translation>score = autres pays qui en parlent × (1 − médias nationaux qui en parlent ÷ médias nationaux qui ont publié)</translation>
        </message>
        <message>
            <source>scroll past</source>
            <translation>je le dépasse en défilant</translation>
        </message>
        <message>
            <source>search</source>
            <translation>recherche</translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {day|days}</source>
            <translation>
                <numerusform>n’envoie rien depuis %n jour</numerusform>
                <numerusform>n’envoie rien depuis %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {week|weeks}</source>
            <translation>
                <numerusform>n’envoie rien depuis %n semaine</numerusform>
                <numerusform>n’envoie rien depuis %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>shortcuts</source>
            <translation>raccourcis</translation>
        </message>
        <message>
            <source>show the front page as it is now</source>
            <translation>afficher la une telle qu’elle est maintenant</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silencieux</translation>
        </message>
        <message>
            <source>silent: read, and says nothing of it</source>
            <translation>silencieux : lus, et n’en disent rien</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>plus petit</translation>
        </message>
        <message>
            <source>something unread</source>
            <translation>du non lu</translation>
        </message>
        <message>
            <source>start restart</source>
            <translation>démarrage redémarrage</translation>
        </message>
        <message>
            <source>start sync</source>
            <translation>démarrage mise à jour</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>storage disk keep articles days clean up retention size pictures</source>
            <translation>stockage disque garder articles jours nettoyer rétention taille images</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>sujets</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>soleil</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>sync refresh</source>
            <translation>actualiser rafraîchir</translation>
        </message>
        <message>
            <source>telemetry account tracking data network</source>
            <translation>télémétrie compte suivi données réseau</translation>
        </message>
        <message numerus="yes">
            <source>tells %n missed {story|stories}</source>
            <translation>
                <numerusform>raconte %n sujet manqué</numerusform>
                <numerusform>raconte %n sujets manqués</numerusform>
            </translation>
        </message>
        <message>
            <source>tells it</source>
            <translation>en parle</translation>
        </message>
        <message>
            <source>tells it later</source>
            <translation>en parle plus tard</translation>
        </message>
        <message>
            <source>tells it later, {time}</source>
            <translation>en parle plus tard, {time}</translation>
        </message>
        <message>
            <source>tells it now</source>
            <translation>en parle maintenant</translation>
        </message>
        <message>
            <source>tells none of the missed stories</source>
            <translation>ne raconte aucun des sujets manqués</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>textes</translation>
        </message>
        <message>
            <source>the answer could not be read</source>
            <translation>la réponse n’a pas pu être lue</translation>
        </message>
        <message>
            <source>the article has {most} labels already</source>
            <translation>l’article a déjà {most} étiquettes</translation>
        </message>
        <message>
            <source>the connection failed</source>
            <translation>la connexion a échoué</translation>
        </message>
        <message>
            <source>the countries do not agree</source>
            <translation>les pays ne s’accordent pas</translation>
        </message>
        <message>
            <source>the date its outlet gives</source>
            <translation>la date donnée par son média</translation>
        </message>
        <message>
            <source>the day it was stored here</source>
            <translation>le jour où il a été enregistré ici</translation>
        </message>
        <message>
            <source>the election commission</source>
            <translation>la commission électorale</translation>
        </message>
        <message>
            <source>the file is there already</source>
            <translation>le fichier existe déjà</translation>
        </message>
        <message>
            <source>the file or its log was damaged, or an older copy put back; a sync fetches them again</source>
            <translation>le fichier ou son journal a été endommagé, ou une ancienne copie remise ; une mise à jour les récupère</translation>
        </message>
        <message>
            <source>the first {compared} of {articles} articles are compared</source>
            <translation>les {compared} premiers articles sur {articles} sont comparés</translation>
        </message>
        <message>
            <source>the first; {tie}</source>
            <translation>le premier ; {tie}</translation>
        </message>
        <message>
            <source>the flat map cannot be kept there</source>
            <translation>la carte plane ne peut pas être gardée là</translation>
        </message>
        <message>
            <source>the gist; names can be wrong</source>
            <translation>l’essentiel ; les noms peuvent être faux</translation>
        </message>
        <message numerus="yes">
            <source>the last %n {article|articles}</source>
            <translation>
                <numerusform>le dernier article</numerusform>
                <numerusform>les %n derniers articles</numerusform>
            </translation>
        </message>
        <message>
            <source>the list of translators cannot be read</source>
            <translation>la liste des traducteurs ne peut être lue</translation>
        </message>
        <message>
            <source>the map data is missing or damaged</source>
            <translation>les données de la carte manquent ou sont endommagées</translation>
        </message>
        <message>
            <source>the name of a picture of the map ends in .png or .svg</source>
            <translation>le nom d’une image de la carte se termine par .png ou .svg</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>le seul</translation>
        </message>
        <message>
            <source>the opposition</source>
            <translation>l’opposition</translation>
        </message>
        <message>
            <source>the picture cannot be written there: {why}</source>
            <translation>l’image ne peut pas être écrite là : {why}</translation>
        </message>
        <message>
            <source>the port authority</source>
            <translation>l’autorité portuaire</translation>
        </message>
        <message>
            <source>the site asks for a login (401); open it in the browser</source>
            <translation>le site demande une connexion (401) ; ouvrez-le dans le navigateur</translation>
        </message>
        <message>
            <source>the site asks for payment (402)</source>
            <translation>le site demande un paiement (402)</translation>
        </message>
        <message>
            <source>the site asks to be visited less often</source>
            <translation>le site demande à être visité moins souvent</translation>
        </message>
        <message>
            <source>the site asks to be visited less often (429)</source>
            <translation>le site demande à être visité moins souvent (429)</translation>
        </message>
        <message>
            <source>the site calls the request bad (400)</source>
            <translation>le site dit que la demande est mauvaise (400)</translation>
        </message>
        <message>
            <source>the site does not answer</source>
            <translation>le site ne répond pas</translation>
        </message>
        <message>
            <source>the site has trouble of its own</source>
            <translation>le site a ses propres ennuis</translation>
        </message>
        <message>
            <source>the site may not show it where you are, for legal reasons (451)</source>
            <translation>le site ne peut pas le montrer là où vous êtes, pour des raisons légales (451)</translation>
        </message>
        <message>
            <source>the site refuses programs (403); open it in the browser</source>
            <translation>le site refuse les programmes (403) ; ouvrez-le dans le navigateur</translation>
        </message>
        <message>
            <source>the site says that it is gone for good (410)</source>
            <translation>le site dit qu’il a disparu pour de bon (410)</translation>
        </message>
        <message>
            <source>the sources do not agree</source>
            <translation>les sources ne s’accordent pas</translation>
        </message>
        <message>
            <source>the usual one</source>
            <translation>l’habituel</translation>
        </message>
        <message>
            <source>the {language} translator</source>
            <translation>le traducteur ({language})</translation>
        </message>
        <message>
            <source>the {language} translator ({size})</source>
            <translation>le traducteur ({language}, {size})</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>thèmes</translation>
        </message>
        <message>
            <source>there are {most} already</source>
            <translation>il y en a déjà {most}</translation>
        </message>
        <message>
            <source>there are {most} labels already</source>
            <translation>il y a déjà {most} étiquettes</translation>
        </message>
        <message>
            <source>there is nothing at its address any more (404)</source>
            <translation>il n’y a plus rien à son adresse (404)</translation>
        </message>
        <message>
            <source>there is nothing to search for, or too much</source>
            <translation>il n’y a rien à chercher, ou trop</translation>
        </message>
        <message>
            <source>they cannot be fetched</source>
            <translation>ils ne peuvent être obtenus</translation>
        </message>
        <message>
            <source>this window is open for reading only</source>
            <translation>cette fenêtre est ouverte en lecture seule</translation>
        </message>
        <message numerus="yes">
            <source>told in %n countries</source>
            <translation>
                <numerusform>raconté dans %n pays</numerusform>
                <numerusform>raconté dans %n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>told it before</source>
            <translation>en a parlé avant</translation>
        </message>
        <message>
            <source>told it, {step} of {all}</source>
            <translation>en ont parlé, {step} sur {all}</translation>
        </message>
        <message>
            <source>translated by the outlet itself</source>
            <translation>traduit par le média lui-même</translation>
        </message>
        <message>
            <source>translated by the sample edition</source>
            <translation>traduit par l’édition d’exemple</translation>
        </message>
        <message>
            <source>translated from {language}</source>
            <translation>traduit (langue d’origine : {language})</translation>
        </message>
        <message>
            <source>translated from {language} by the outlet itself</source>
            <translation>traduit par le média lui-même (langue d’origine : {language})</translation>
        </message>
        <message>
            <source>translated from {language} by the sample edition</source>
            <translation>traduit par l’édition d’exemple (langue d’origine : {language})</translation>
        </message>
        <message>
            <source>translated from {language} by {translator}</source>
            <translation>traduit par {translator} (langue d’origine : {language})</translation>
        </message>
        <message>
            <source>translated from {language} on this computer</source>
            <translation>traduit sur cet ordinateur (langue d’origine : {language})</translation>
        </message>
        <message>
            <source>translated on this computer</source>
            <translation>traduit sur cet ordinateur</translation>
        </message>
        <message>
            <source>translation models</source>
            <translation>modèles de traduction</translation>
        </message>
        <message>
            <source>trapped</source>
            <translation>coincés</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>undated, received {day}</source>
            <translation>sans date, reçu le {day}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>moins de</translation>
        </message>
        <message>
            <source>under 1 MB</source>
            <translation>moins de 1 Mo</translation>
        </message>
        <message>
            <source>understandable, at times stiff</source>
            <translation>compréhensible, parfois raide</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>non lus</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>jusqu’à</translation>
        </message>
        <message>
            <source>updated {ago}</source>
            <translation>mis à jour {ago}</translation>
        </message>
        <message>
            <source>updated: {last}</source>
            <translation>mis à jour : {last}</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>utilisable</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habituelle</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>très bonne</translation>
        </message>
        <message>
            <source>very near</source>
            <translation>très proche</translation>
        </message>
        <message>
            <source>waits</source>
            <comment>a translator</comment>
            <translation>en attente</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>weak tie: like words, no name or figure in common</source>
            <translation>lien faible : mots semblables, aucun nom ni chiffre en commun</translation>
        </message>
        <message>
            <source>what is here to read</source>
            <translation>ce qui est ici à lire</translation>
        </message>
        <message>
            <source>where I was</source>
            <translation>là où j’étais</translation>
        </message>
        <message>
            <source>where it happened</source>
            <translation>là où c’est arrivé</translation>
        </message>
        <message>
            <source>with alerts</source>
            <translation>avec alertes</translation>
        </message>
        <message>
            <source>within {span} of each other</source>
            <translation>à {span} d’intervalle</translation>
        </message>
        <message>
            <source>without power</source>
            <translation>sans électricité</translation>
        </message>
        <message>
            <source>witnesses</source>
            <translation>témoins</translation>
        </message>
        <message>
            <source>won</source>
            <comment>currency</comment>
            <translation>wons</translation>
        </message>
        <message>
            <source>yen</source>
            <translation>yens</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>hier {time}</translation>
        </message>
        <message>
            <source>your home country</source>
            <translation>votre pays</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>yuans</translation>
        </message>
        <message numerus="yes">
            <source>{This feed|These %n feeds}: which country?</source>
            <translation>
                <numerusform>Ce flux : quel pays ?</numerusform>
                <numerusform>Ces %n flux : quel pays ?</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} does not answer in time.</source>
            <translation>{address} ne répond pas à temps.</translation>
        </message>
        <message>
            <source>{address} refuses readers like this one.</source>
            <translation>{address} refuse les lecteurs comme celui-ci.</translation>
        </message>
        <message>
            <source>{age} ago</source>
            <translation>il y a {age}</translation>
        </message>
        <message>
            <source>{articles} by {published} of your {outlets} in {hours} hours, compared with {countries}</source>
            <translation>{articles} de {published} de vos {outlets} en {hours} heures, comparés à {countries}</translation>
        </message>
        <message>
            <source>{articles} from
{countries} so far</source>
            <translation>{articles} de
{countries} pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>{articles} from %n {country|countries}</source>
            <translation>
                <numerusform>{articles} de %n pays</numerusform>
                <numerusform>{articles} de %n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles} kept in {file}, {size}</source>
            <translation>{articles} gardés dans {file}, {size}</translation>
        </message>
        <message>
            <source>{condition}. Remove</source>
            <translation>{condition}. Retirer</translation>
        </message>
        <message>
            <source>{continent}: {read} % of what you read, {here} % of what is here</source>
            <translation>{continent} : {read} % de ce que vous lisez, {here} % de ce qui est ici</translation>
        </message>
        <message>
            <source>{country} (covers {countries})</source>
            <translation>{country} (couvre : {countries})</translation>
        </message>
        <message>
            <source>{country}: {headline}</source>
            <translation>{country} : {headline}</translation>
        </message>
        <message>
            <source>{day} {time}, first told</source>
            <translation>{day} {time}, premier à en parler</translation>
        </message>
        <message>
            <source>{day}, no edition</source>
            <translation>{day}, pas d’édition</translation>
        </message>
        <message>
            <source>{day}, read to the end</source>
            <translation>{day}, lue jusqu’au bout</translation>
        </message>
        <message>
            <source>{day}, something unread</source>
            <translation>{day}, du non lu</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} sur {all}</translation>
        </message>
        <message>
            <source>{done} of {outlets}</source>
            <translation>{done} sur {outlets}</translation>
        </message>
        <message>
            <source>{done}. Ctrl+Z takes it back</source>
            <translation>{done}. Ctrl+Z annule</translation>
        </message>
        <message>
            <source>{file} is damaged: the window has its usual settings.</source>
            <translation>{file} est endommagé : la fenêtre a ses réglages habituels.</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>{file} écrit</translation>
        </message>
        <message>
            <source>{file}: not readable, set to the usual: {names}.</source>
            <translation>{file} : illisible, remis à l’habituel : {names}.</translation>
        </message>
        <message>
            <source>{file}: {why}. The settings are not kept.</source>
            <translation>{file} : {why}. Les réglages ne sont pas gardés.</translation>
        </message>
        <message>
            <source>{file}: {why}. The window has its usual settings.</source>
            <translation>{file} : {why}. La fenêtre a ses réglages habituels.</translation>
        </message>
        <message>
            <source>{filter}, remove this filter</source>
            <translation>{filter}, retirer ce filtre</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>il y a {hours} h</translation>
        </message>
        <message>
            <source>{how}: {names}</source>
            <translation>{how} : {names}</translation>
        </message>
        <message>
            <source>{language}, as written</source>
            <translation>{language}, comme écrit</translation>
        </message>
        <message>
            <source>{least} or more</source>
            <translation>{least} ou plus</translation>
        </message>
        <message>
            <source>{least} or {most}</source>
            <translation>{least} ou {most}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <comment>numbers</comment>
            <translation>{least} à {most}</translation>
        </message>
        <message numerus="yes">
            <source>{left} of %n {story|stories} of today’s edition left</source>
            <translation>
                <numerusform>{left} sur %n sujet de l’édition du jour</numerusform>
                <numerusform>il reste {left} sur %n sujets de l’édition du jour</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>il y a {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} et %n de plus</numerusform>
                <numerusform>{names} et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} or {last}</source>
            <translation>{names} ou {last}</translation>
        </message>
        <message>
            <source>{name}: {count}</source>
            <translation>{name} : {count}</translation>
        </message>
        <message>
            <source>{number} billion</source>
            <translation>{number} milliards</translation>
        </message>
        <message>
            <source>{number} million</source>
            <translation>{number} millions</translation>
        </message>
        <message>
            <source>{number} more countries</source>
            <translation>{number} autres pays</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>{number} outlets of {country} are in the catalogue. Switch them on, and their news come with the next update.</source>
            <translation>{number} médias de ce pays ({country}) sont au catalogue. Activez-les, et leurs actualités viennent avec la prochaine mise à jour.</translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them} again.</source>
            <translation>
                <numerusform>{number} média de ce pays ({country}) est activé. La prochaine mise à jour l’interroge à nouveau.</numerusform>
                <numerusform>{number} médias de ce pays ({country}) sont activés. La prochaine mise à jour les interroge à nouveau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them}.</source>
            <translation>
                <numerusform>{number} média de ce pays ({country}) est activé. La prochaine mise à jour l’interroge.</numerusform>
                <numerusform>{number} médias de ce pays ({country}) sont activés. La prochaine mise à jour les interroge.</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}+ articles</source>
            <translation>{number}+ articles</translation>
        </message>
        <message>
            <source>{number}+ new</source>
            <translation>{number}+ nouveaux</translation>
        </message>
        <message>
            <source>{number}+ new articles</source>
            <translation>{number}+ nouveaux articles</translation>
        </message>
        <message>
            <source>{on} of {all} on</source>
            <translation>{on} sur {all} activés</translation>
        </message>
        <message>
            <source>{origins}; the globe shows where</source>
            <translation>{origins} ; le globe montre où</translation>
        </message>
        <message>
            <source>{outlets} in {countries}</source>
            <translation>{outlets} dans {countries}</translation>
        </message>
        <message>
            <source>{outlets} of {all}</source>
            <translation>{outlets} sur {all}</translation>
        </message>
        <message numerus="yes">
            <source>{outlets} {tells|tell} it, no other country does</source>
            <translation>
                <numerusform>{outlets} en parle, aucun autre pays</numerusform>
                <numerusform>{outlets} en parlent, aucun autre pays</numerusform>
            </translation>
        </message>
        <message>
            <source>{outlet} ({country}) is on</source>
            <translation>{outlet} ({country}) est activé</translation>
        </message>
        <message>
            <source>{outlet} may tell it in “{headline}”: {why}.</source>
            <translation>{outlet} en parle peut-être dans « {headline} » : {why}.</translation>
        </message>
        <message>
            <source>{outlet} removed</source>
            <translation>{outlet} supprimé</translation>
        </message>
        <message>
            <source>{outlet} switched off</source>
            <translation>{outlet} désactivé</translation>
        </message>
        <message>
            <source>{outlet} switched off; what you keep of it stays</source>
            <translation>{outlet} désactivé ; ce que vous en gardez reste</translation>
        </message>
        <message>
            <source>{outlet} switched on</source>
            <translation>{outlet} activé</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} sur {pages}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{percent} % is from two continents. Not good or bad; only so you know.</source>
            <translation>{percent} % viennent de deux continents. Ni bien ni mal ; juste pour que vous le sachiez.</translation>
        </message>
        <message>
            <source>{person}, in {outlet}, {country}</source>
            <translation>{person}, dans {outlet}, {country}</translation>
        </message>
        <message>
            <source>{preview} That is more than a third of them.</source>
            <translation>{preview} C’est plus d’un tiers.</translation>
        </message>
        <message>
            <source>{program} (reading only)</source>
            <translation>{program} (lecture seule)</translation>
        </message>
        <message>
            <source>{rule}, until {day}</source>
            <translation>{rule}, jusqu’au {day}</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <source>{size} GB are free</source>
            <translation>{size} Go libres</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <source>{size} MB are free</source>
            <translation>{size} Mo libres</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message numerus="yes">
            <source>{some} of %n {article|articles} split off</source>
            <translation>
                <numerusform>{some} article séparé sur %n</numerusform>
                <numerusform>{some} articles séparés sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}: open the article at this sentence</source>
            <translation>{source} : ouvrir l’article à cette phrase</translation>
        </message>
        <message>
            <source>{span} later</source>
            <translation>{span} plus tard</translation>
        </message>
        <message>
            <source>{stories} from {countries}, {left} unread</source>
            <translation>{stories} de {countries}, {left} non lus</translation>
        </message>
        <message>
            <source>{things} {state}</source>
            <comment>Homes evacuated</comment>
            <translation>{things} : {state}</translation>
        </message>
        <message>
            <source>{tie}; put here by you</source>
            <translation>{tie} ; mis ici par vous</translation>
        </message>
        <message>
            <source>{time} in {city}</source>
            <translation>{time} à {city}</translation>
        </message>
        <message>
            <source>{translator} is installed</source>
            <translation>{translator} : installé</translation>
        </message>
        <message>
            <source>{translator} is not installed</source>
            <translation>{translator} : non installé</translation>
        </message>
        <message>
            <source>{translator} is removed</source>
            <translation>{translator} : supprimé</translation>
        </message>
        <message>
            <source>{what}, {done} of {total}</source>
            <translation>{what}, {done} sur {total}</translation>
        </message>
        <message>
            <source>{when}: nothing.</source>
            <translation>{when} : rien.</translation>
        </message>
        <message>
            <source>{when}: {articles}, with the next update.</source>
            <translation>{when} : {articles}, à la prochaine mise à jour.</translation>
        </message>
        <message>
            <source>{when}: {articles}; an update removes {most} at most, later ones the rest.</source>
            <translation>{when} : {articles} ; une mise à jour en supprime {most} au plus, les suivantes le reste.</translation>
        </message>
        <message>
            <source>{why}. What has come is kept; try again.</source>
            <translation>{why}. Ce qui est arrivé est gardé ; réessayez.</translation>
        </message>
        <message>
            <source>{words} anywhere</source>
            <translation>{words} n’importe où</translation>
        </message>
        <message>
            <source>{words} are in none.</source>
            <translation>{words} ne sont dans aucun.</translation>
        </message>
        <message>
            <source>{words} in headlines</source>
            <translation>{words} dans les titres</translation>
        </message>
        <message>
            <source>{word} is in none.</source>
            <translation>{word} n’est dans aucun.</translation>
        </message>
        <message>
            <source>“{headline}” is a story of its own now.</source>
            <translation>« {headline} » est maintenant un sujet à part.</translation>
        </message>
        <message>
            <source>“{sign}” alone would be true of everything: put it beside letters</source>
            <translation>« {sign} » seul vaudrait pour tout : mettez-le à côté de lettres</translation>
        </message>
        <message>
            <source>“{sign}” cannot be looked for. For any letters write *, for one letter ?</source>
            <translation>« {sign} » ne peut être cherché. Pour des lettres quelconques écrivez *, pour une lettre ?</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>« {word} »</translation>
        </message>
    </context>
</TS>
