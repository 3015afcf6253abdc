<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source> and %n {other|others}</source>
            <translation>
                <numerusform> y otro</numerusform>
                <numerusform> y otros %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work</source>
            <translation>
                <numerusform>%n falló</numerusform>
                <numerusform>%n fallaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work, the rest goes on</source>
            <translation>
                <numerusform>%n falló; lo demás sigue</numerusform>
                <numerusform>%n fallaron; lo demás sigue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by rules</source>
            <translation>
                <numerusform>%n oculto por reglas</numerusform>
                <numerusform>%n ocultos por reglas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n installed</source>
            <translation>
                <numerusform>%n instalado</numerusform>
                <numerusform>%n instalados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: {why}</source>
            <translation>
                <numerusform>%n descartado: {why}</numerusform>
                <numerusform>%n descartados: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed {story|stories}</source>
            <translation>
                <numerusform>%n historia omitida</numerusform>
                <numerusform>%n historias omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>values of a rule</comment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more home {article is|articles are} as near.</source>
            <translation>
                <numerusform>Otro artículo nacional está igual de cerca.</numerusform>
                <numerusform>Otros %n artículos nacionales están igual de cerca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries}</source>
            <translation>
                <numerusform>%n país más</numerusform>
                <numerusform>%n países más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries} in the whole story</source>
            <translation>
                <numerusform>%n país más en la historia completa</numerusform>
                <numerusform>%n países más en la historia completa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {figure|figures}</source>
            <translation>
                <numerusform>%n cifra más</numerusform>
                <numerusform>%n cifras más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {is|are} kept in sight</source>
            <translation>
                <numerusform>se mantiene a la vista %n más</numerusform>
                <numerusform>se mantienen a la vista %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>%n nuevo desde tu última visita</numerusform>
                <numerusform>%n nuevos desde tu última visita</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new so far</source>
            <translation>
                <numerusform>%n nuevo por ahora</numerusform>
                <numerusform>%n nuevos por ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new {article|articles}</source>
            <translation>
                <numerusform>%n artículo nuevo</numerusform>
                <numerusform>%n artículos nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article was|articles were} cleaned up; Ctrl+Z has them back until the next update.</source>
            <translation>
                <numerusform>Se retiró %n artículo antiguo; Ctrl+Z lo recupera hasta la próxima actualización.</numerusform>
                <numerusform>Se retiraron %n artículos antiguos; Ctrl+Z los recupera hasta la próxima actualización.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article|articles} cleaned up</source>
            <translation>
                <numerusform>%n artículo antiguo retirado</numerusform>
                <numerusform>%n artículos antiguos retirados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n en camino</numerusform>
                <numerusform>%n en camino</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {country tells|countries tell} this</source>
            <translation>
                <numerusform>Otro país lo cuenta</numerusform>
                <numerusform>Otros %n países lo cuentan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {language|languages}</source>
            <translation>
                <numerusform>otro idioma</numerusform>
                <numerusform>otros %n idiomas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n leído</numerusform>
                <numerusform>%n leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved searches</source>
            <translation>
                <numerusform>%n búsqueda guardada</numerusform>
                <numerusform>%n búsquedas guardadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread from {countries}</source>
            <translation>
                <numerusform>%n sin leer de {countries}</numerusform>
                <numerusform>%n sin leer de {countries}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {adjective} {outlet|outlets}</source>
            <translation>
                <numerusform>%n medio {adjective}</numerusform>
                <numerusform>%n medios {adjective}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} being compared.</source>
            <translation>
                <numerusform>Se está comparando %n artículo.</numerusform>
                <numerusform>Se están comparando %n artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} hidden</source>
            <translation>
                <numerusform>%n artículo oculto</numerusform>
                <numerusform>%n artículos ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} listed, of {articles}.</source>
            <translation>
                <numerusform>Se muestra %n artículo de {articles}.</numerusform>
                <numerusform>Se muestran %n artículos de {articles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} missing that were stored by {time}</source>
            <translation>
                <numerusform>Falta %n artículo guardado hasta {time}</numerusform>
                <numerusform>Faltan %n artículos guardados hasta {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} not compared yet.</source>
            <translation>
                <numerusform>%n artículo aún no se ha comparado.</numerusform>
                <numerusform>%n artículos aún no se han comparado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} stored, and none is compared yet. That happens after each update (F5), on this computer: those of different outlets that tell one event become a story.</source>
            <translation>
                <numerusform>Hay %n artículo almacenado y aún no se ha comparado. Se hace después de cada actualización (F5), en este ordenador: los de distintos medios que cuentan un mismo hecho forman una historia.</numerusform>
                <numerusform>Hay %n artículos almacenados y ninguno se ha comparado aún. Se hace después de cada actualización (F5), en este ordenador: los de distintos medios que cuentan un mismo hecho forman una historia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article waits|articles wait}</source>
            <translation>
                <numerusform>%n artículo espera</numerusform>
                <numerusform>%n artículos esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}</source>
            <translation>
                <numerusform>%n artículo</numerusform>
                <numerusform>%n artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} could not be brought back</source>
            <translation>
                <numerusform>No se pudo recuperar %n artículo</numerusform>
                <numerusform>No se pudieron recuperar %n artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} found</source>
            <translation>
                <numerusform>%n artículo encontrado</numerusform>
                <numerusform>%n artículos encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} in {languages} {waits|wait} for a translator.</source>
            <translation>
                <numerusform>%n artículo en {languages} espera un traductor.</numerusform>
                <numerusform>%n artículos en {languages} esperan un traductor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} left to look at</source>
            <translation>
                <numerusform>queda %n artículo por revisar</numerusform>
                <numerusform>quedan %n artículos por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked read</source>
            <translation>
                <numerusform>%n artículo marcado como leído</numerusform>
                <numerusform>%n artículos marcados como leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked unread</source>
            <translation>
                <numerusform>%n artículo marcado como no leído</numerusform>
                <numerusform>%n artículos marcados como no leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} of {day} taken in</source>
            <translation>
                <numerusform>Incorporado %n artículo de {day}</numerusform>
                <numerusform>Incorporados %n artículos de {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} packed into {file}</source>
            <translation>
                <numerusform>%n artículo empaquetado en {file}</numerusform>
                <numerusform>%n artículos empaquetados en {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} read</source>
            <translation>
                <numerusform>%n artículo leído</numerusform>
                <numerusform>%n artículos leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} removed</source>
            <translation>
                <numerusform>%n artículo eliminado</numerusform>
                <numerusform>%n artículos eliminados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} to the end</source>
            <translation>
                <numerusform>%n artículo completo</numerusform>
                <numerusform>%n artículos completos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}, all read</source>
            <translation>
                <numerusform>%n artículo, todo leído</numerusform>
                <numerusform>%n artículos, todo leído</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country collected here says|countries collected here say} nothing of it</source>
            <translation>
                <numerusform>%n país seguido aquí no dice nada</numerusform>
                <numerusform>%n países seguidos aquí no dicen nada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country gives|countries give} no time</source>
            <translation>
                <numerusform>%n país no da hora</numerusform>
                <numerusform>%n países no dan hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country says|countries say} the same</source>
            <translation>
                <numerusform>%n país dice lo mismo</numerusform>
                <numerusform>%n países dicen lo mismo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country tells|countries tell} it</source>
            <translation>
                <numerusform>Lo cuenta %n país</numerusform>
                <numerusform>Lo cuentan %n países</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country|countries}</source>
            <translation>
                <numerusform>%n país</numerusform>
                <numerusform>%n países</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {day|days}</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {fault|faults} of this program; the log tells of them.</source>
            <translation>
                <numerusform>%n fallo de este programa; está en el registro.</numerusform>
                <numerusform>%n fallos de este programa; están en el registro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed is|feeds are} left out.</source>
            <translation>
                <numerusform>Se omite %n canal.</numerusform>
                <numerusform>Se omiten %n canales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed joined an outlet|feeds joined outlets} here already</source>
            <translation>
                <numerusform>%n canal se unió a un medio ya presente</numerusform>
                <numerusform>%n canales se unieron a medios ya presentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed was|feeds were} here already</source>
            <translation>
                <numerusform>%n canal ya estaba</numerusform>
                <numerusform>%n canales ya estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds}</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} found: {name}</source>
            <translation>
                <numerusform>%n canal encontrado: {name}</numerusform>
                <numerusform>%n canales encontrados: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} written to {file}</source>
            <translation>
                <numerusform>%n canal guardado en {file}</numerusform>
                <numerusform>%n canales guardados en {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {headline|headlines} translated</source>
            <translation>
                <numerusform>%n titular traducido</numerusform>
                <numerusform>%n titulares traducidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {image|images}</source>
            <translation>
                <numerusform>%n imagen</numerusform>
                <numerusform>%n imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {is|are} silent</source>
            <translation>
                <numerusform>%n calla</numerusform>
                <numerusform>%n callan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {language|languages}</source>
            <translation>
                <numerusform>%n idioma</numerusform>
                <numerusform>%n idiomas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {more story|more stories} of this edition</source>
            <translation>
                <numerusform>%n historia más de esta edición</numerusform>
                <numerusform>%n historias más de esta edición</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {other|others}</source>
            <translation>
                <numerusform>otro</numerusform>
                <numerusform>otros %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet says|outlets say} the same</source>
            <translation>
                <numerusform>%n medio dice lo mismo</numerusform>
                <numerusform>%n medios dicen lo mismo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets}</source>
            <translation>
                <numerusform>%n medio</numerusform>
                <numerusform>%n medios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} added</source>
            <translation>
                <numerusform>%n medio añadido</numerusform>
                <numerusform>%n medios añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here</source>
            <translation>
                <numerusform>%n medio aquí</numerusform>
                <numerusform>%n medios aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, no articles yet.</source>
            <translation>
                <numerusform>%n medio aquí, aún sin artículos.</numerusform>
                <numerusform>%n medios aquí, aún sin artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, not switched on.</source>
            <translation>
                <numerusform>%n medio aquí, sin activar.</numerusform>
                <numerusform>%n medios aquí, sin activar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} in {country}</source>
            <translation>
                <numerusform>%n medio de {country}</numerusform>
                <numerusform>%n medios de {country}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} known, none on</source>
            <translation>
                <numerusform>%n medio conocido, ninguno activo</numerusform>
                <numerusform>%n medios conocidos, ninguno activo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} of {country}</source>
            <translation>
                <numerusform>%n medio de {country}</numerusform>
                <numerusform>%n medios de {country}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched off</source>
            <translation>
                <numerusform>%n medio desactivado</numerusform>
                <numerusform>%n medios desactivados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched on</source>
            <translation>
                <numerusform>%n medio activado</numerusform>
                <numerusform>%n medios activados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {passage|passages}</source>
            <translation>
                <numerusform>%n pasaje</numerusform>
                <numerusform>%n pasajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {sentence|sentences} not translated</source>
            <translation>
                <numerusform>%n frase sin traducir</numerusform>
                <numerusform>%n frases sin traducir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {setting|settings}</source>
            <translation>
                <numerusform>%n ajuste</numerusform>
                <numerusform>%n ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story is|stories are} left of this edition. Then it ends.</source>
            <translation>
                <numerusform>Queda %n historia de esta edición. Después se acaba.</numerusform>
                <numerusform>Quedan %n historias de esta edición. Después se acaba.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories}</source>
            <translation>
                <numerusform>%n historia</numerusform>
                <numerusform>%n historias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} in today’s edition</source>
            <translation>
                <numerusform>%n historia en la edición de hoy</numerusform>
                <numerusform>%n historias en la edición de hoy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} looked missed, but {a home article came near it|home articles came near them}.</source>
            <translation>
                <numerusform>%n historia parecía omitida, pero un artículo nacional se le acercaba.</numerusform>
                <numerusform>%n historias parecían omitidas, pero artículos nacionales se les acercaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} new or changed</source>
            <translation>
                <numerusform>%n historia nueva o cambiada</numerusform>
                <numerusform>%n historias nuevas o cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} told in more than one country</source>
            <translation>
                <numerusform>%n historia contada en más de un país</numerusform>
                <numerusform>%n historias contadas en más de un país</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {translator is|translators are} here.</source>
            <translation>
                <numerusform>Ya está aquí %n traductor.</numerusform>
                <numerusform>Ya están aquí %n traductores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {unread article|unread articles}</source>
            <translation>
                <numerusform>%n artículo sin leer</numerusform>
                <numerusform>%n artículos sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {was|were} here already</source>
            <translation>
                <numerusform>%n ya estaba aquí</numerusform>
                <numerusform>%n ya estaban aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Artículo</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;News</source>
            <translation>&amp;Noticias</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>(Not translated.)</source>
            <translation>(Sin traducir.)</translation>
        </message>
        <message>
            <source>(Not translated: this is the original.)</source>
            <translation>(Sin traducir: este es el original.)</translation>
        </message>
        <message>
            <source>(There is no original beside it.)</source>
            <translation>(No hay original al lado.)</translation>
        </message>
        <message>
            <source>+ and − zoom</source>
            <translation>+ y − acercan y alejan</translation>
        </message>
        <message>
            <source>, and . go from country to country</source>
            <translation>, y . van de país en país</translation>
        </message>
        <message>
            <source>/ finds countries, outlets and words in every article. ? shows all keys, Ctrl+Z takes back the last thing you did. All of it works without a connection.</source>
            <translation>/ busca países, medios y palabras en todos los artículos. ? muestra todas las teclas, Ctrl+Z deshace lo último que hiciste. Todo funciona sin conexión.</translation>
        </message>
        <message>
            <source>0, Home</source>
            <translation>0, Inicio</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>Una fecha</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Un día</translation>
        </message>
        <message>
            <source>A day pack</source>
            <translation>Un paquete del día</translation>
        </message>
        <message>
            <source>A day pack is under way already</source>
            <translation>Ya hay un paquete del día en curso</translation>
        </message>
        <message>
            <source>A day’s edition</source>
            <translation>Edición de un día</translation>
        </message>
        <message>
            <source>A longer time may have some.</source>
            <translation>Un periodo más largo quizá las tenga.</translation>
        </message>
        <message numerus="yes">
            <source>A phrase has {most} characters at most; this one has %n</source>
            <translation>
                <numerusform>Una frase tiene como mucho {most} caracteres; esta tiene %n</numerusform>
                <numerusform>Una frase tiene como mucho {most} caracteres; esta tiene %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule needs a condition: words, an outlet, a country, a theme or a language</source>
            <translation>Una regla necesita una condición: palabras, un medio, un país, un tema o un idioma</translation>
        </message>
        <message>
            <source>A rule that cannot be read</source>
            <translation>Una regla ilegible</translation>
        </message>
        <message>
            <source>A search has at most {most} characters; the rest is left out</source>
            <translation>Una búsqueda tiene como mucho {most} caracteres; el resto se omite</translation>
        </message>
        <message>
            <source>A search has at most {most} words; the rest is left out</source>
            <translation>Una búsqueda tiene como mucho {most} palabras; el resto se omite</translation>
        </message>
        <message>
            <source>A search needs something to find, not only what to leave out</source>
            <translation>Una búsqueda necesita algo que encontrar, no solo lo que excluir</translation>
        </message>
        <message>
            <source>A story of one article</source>
            <translation>Historia de un solo artículo</translation>
        </message>
        <message>
            <source>A translator from files</source>
            <translation>Un traductor desde archivos</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>Una semana</translation>
        </message>
        <message>
            <source>ARCTIC
OCEAN</source>
            <translation>OCÉANO
ÁRTICO</translation>
        </message>
        <message>
            <source>ATLANTIC
OCEAN</source>
            <translation>OCÉANO
ATLÁNTICO</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>About here</source>
            <translation>Sobre este país</translation>
        </message>
        <message>
            <source>About {country}</source>
            <translation>Sobre {country}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message numerus="yes">
            <source>Add %n {feed|feeds}</source>
            <translation>
                <numerusform>Añadir %n canal</numerusform>
                <numerusform>Añadir %n canales</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>Añadir un medio</translation>
        </message>
        <message>
            <source>Add an outlet, country, theme or language</source>
            <translation>Añade un medio, país, tema o idioma</translation>
        </message>
        <message>
            <source>Add another outlet</source>
            <translation>Añadir otro medio</translation>
        </message>
        <message>
            <source>Add one by the address of its site, if you know one that is read there.</source>
            <translation>Añade uno con la dirección de su sitio, si conoces alguno que se lea allí.</translation>
        </message>
        <message>
            <source>Add outlet</source>
            <translation>Añadir medio</translation>
        </message>
        <message>
            <source>Add outlets</source>
            <translation>Añadir medios</translation>
        </message>
        <message>
            <source>Add: {condition}</source>
            <translation>Añadir: {condition}</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Añadiendo…</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message numerus="yes">
            <source>After %n {day|days}</source>
            <translation>
                <numerusform>Tras %n día</numerusform>
                <numerusform>Tras %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts of this search are off</source>
            <translation>Alertas de esta búsqueda desactivadas</translation>
        </message>
        <message>
            <source>Alerts of this search are on</source>
            <translation>Alertas de esta búsqueda activadas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All</source>
            <comment>outlets</comment>
            <translation>Todos</translation>
        </message>
        <message numerus="yes">
            <source>All %n articles</source>
            <translation>
                <numerusform>El artículo</numerusform>
                <numerusform>Los %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>All articles, read or not</source>
            <translation>Todos los artículos, leídos o no</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>All others, by country</source>
            <translation>Los demás, por país</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>Todos los medios</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Todas las historias</translation>
        </message>
        <message>
            <source>All {number}+ articles</source>
            <translation>Los más de {number} artículos</translation>
        </message>
        <message>
            <source>Also where the network costs by use</source>
            <translation>También donde la red se paga por uso</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Alternative Takes</source>
            <translation>Otras versiones</translation>
        </message>
        <message>
            <source>Americas</source>
            <translation>América</translation>
        </message>
        <message>
            <source>An article is read when I</source>
            <translation>Un artículo se da por leído cuando</translation>
        </message>
        <message>
            <source>An edition</source>
            <translation>Una edición</translation>
        </message>
        <message numerus="yes">
            <source>An edition of %n {story|stories}</source>
            <translation>
                <numerusform>Una edición de %n historia</numerusform>
                <numerusform>Una edición de %n historias</numerusform>
            </translation>
        </message>
        <message>
            <source>An invented article of the sample edition.</source>
            <translation>Un artículo inventado de la edición de muestra.</translation>
        </message>
        <message>
            <source>An update asks the outlets that are on for their feeds, pages and pictures, as a browser would. Getting a translator asks the server that has it. A link that you open goes to your browser. Nothing else: no account, no counting of you, nothing of what you read.</source>
            <translation>Una actualización pide a los medios activos sus canales, páginas e imágenes, como haría un navegador. Obtener un traductor lo pide al servidor que lo tiene. Un enlace que abres va a tu navegador. Nada más: ninguna cuenta, ningún recuento de tu uso, nada de lo que lees.</translation>
        </message>
        <message>
            <source>And</source>
            <translation>Y</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Another home country</source>
            <translation>Otro país propio</translation>
        </message>
        <message>
            <source>Another program has this store open: this window reads only, nothing read or saved is kept.</source>
            <translation>Otro programa tiene abierto este almacén: esta ventana es solo de lectura; nada de lo leído o guardado se conserva.</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>En cualquier parte</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Arabian Sea</source>
            <translation>Mar Arábigo</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Argentine pesos</source>
            <translation>pesos argentinos</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <source>Arrows move</source>
            <translation>Las flechas mueven</translation>
        </message>
        <message>
            <source>Arrows turn</source>
            <translation>Las flechas giran</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Article: {headline}</source>
            <translation>Artículo: {headline}</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Articles a day, mean of two weeks: {number}</source>
            <translation>Artículos al día, media de dos semanas: {number}</translation>
        </message>
        <message>
            <source>Articles about {country}</source>
            <translation>Artículos sobre {country}</translation>
        </message>
        <message numerus="yes">
            <source>Articles are kept for %n {day|days}</source>
            <translation>
                <numerusform>Los artículos se conservan %n día</numerusform>
                <numerusform>Los artículos se conservan %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles are kept for ever</source>
            <translation>Los artículos se conservan para siempre</translation>
        </message>
        <message>
            <source>Articles are put into English on this computer. O shows one as it was written, Shift+O both beside each other. J and K go on and back.</source>
            <translation>Los artículos se traducen al inglés en este ordenador. O muestra el texto tal como se escribió; Mayús+O, ambos uno al lado del otro. J y K avanzan y retroceden.</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Artículos encontrados</translation>
        </message>
        <message>
            <source>Articles from here or about here</source>
            <translation>Artículos de este país o sobre él</translation>
        </message>
        <message>
            <source>Articles from {country}</source>
            <translation>Artículos de {country}</translation>
        </message>
        <message>
            <source>Articles on which you wrote a note. They are never removed.</source>
            <translation>Artículos con una nota tuya. Nunca se eliminan.</translation>
        </message>
        <message>
            <source>Articles per day</source>
            <translation>Artículos por día</translation>
        </message>
        <message>
            <source>Articles per hour</source>
            <translation>Artículos por hora</translation>
        </message>
        <message>
            <source>Articles per week</source>
            <translation>Artículos por semana</translation>
        </message>
        <message>
            <source>Articles per {hours} hours</source>
            <translation>Artículos cada {hours} horas</translation>
        </message>
        <message>
            <source>Articles with this label, saved or not. They are never removed.</source>
            <translation>Artículos con esta etiqueta, guardados o no. Nunca se eliminan.</translation>
        </message>
        <message>
            <source>Articles you read</source>
            <translation>Artículos que leíste</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Asks the outlets that are on.</source>
            <translation>Consulta los medios activos.</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <translation>dólares australianos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to {page}</source>
            <translation>Volver a {page}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Baltic Sea</source>
            <translation>Mar Báltico</translation>
        </message>
        <message>
            <source>Barents Sea</source>
            <translation>Mar de Barents</translation>
        </message>
        <message>
            <source>Bay of Bengal</source>
            <translation>Golfo de Bengala</translation>
        </message>
        <message numerus="yes">
            <source>Before a story is called so, {the|all} %n home {article is|articles are} searched again, less strictly.</source>
            <translation>
                <numerusform>Antes de llamar así a una historia se vuelve a buscar, con menos rigor, en %n artículo nacional.</numerusform>
                <numerusform>Antes de llamar así a una historia se vuelve a buscar, con menos rigor, en los %n artículos nacionales.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the first update</source>
            <translation>Antes de la primera actualización</translation>
        </message>
        <message>
            <source>Bering Sea</source>
            <translation>Mar de Bering</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Primero los mejores</translation>
        </message>
        <message>
            <source>Black Sea</source>
            <translation>Mar Negro</translation>
        </message>
        <message>
            <source>Border Tensions and Context</source>
            <translation>Tensiones fronterizas y contexto</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Ambos idiomas</translation>
        </message>
        <message>
            <source>Boundaries follow United Nations practice; disputed lines are dashed; no position is implied. Made with Natural Earth. Flags: flag-icons. Icons: Lucide. Type: Source Serif 4 and Inter. Names of countries and languages: Unicode CLDR.</source>
            <translation>Las fronteras siguen la práctica de las Naciones Unidas; las líneas en disputa van a trazos; no se toma ninguna posición. Hecho con Natural Earth. Banderas: flag-icons. Iconos: Lucide. Letras: Source Serif 4 e Inter. Nombres de países e idiomas: Unicode CLDR.</translation>
        </message>
        <message>
            <source>Bring in another article</source>
            <translation>Incorporar otro artículo</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Incorporarlo</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Edificios</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>By unread</source>
            <translation>Por no leídos</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <translation>dólares canadienses</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Caribbean Sea</source>
            <translation>Mar Caribe</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>Casualties and Violence</source>
            <translation>Víctimas y violencia</translation>
        </message>
        <message>
            <source>Causes and Investigation</source>
            <translation>Causas e investigación</translation>
        </message>
        <message>
            <source>Ceasefire and Peace Efforts</source>
            <translation>Alto el fuego y paz</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change rule</source>
            <translation>Cambiar la regla</translation>
        </message>
        <message>
            <source>Changes when the program is started again.</source>
            <translation>Cambia al iniciar de nuevo el programa.</translation>
        </message>
        <message>
            <source>Checking the day pack, {done} of {total}</source>
            <translation>Comprobando el paquete del día, {done} de {total}</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <translation>pesos chilenos</translation>
        </message>
        <message>
            <source>Choose a story first</source>
            <translation>Elige antes una historia</translation>
        </message>
        <message>
            <source>Choose an outlet first</source>
            <translation>Elige antes un medio</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Clean up now</source>
            <translation>Limpiar ahora</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>Borrar el historial</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Click to open</source>
            <translation>Clic para abrir</translation>
        </message>
        <message>
            <source>Click to read</source>
            <translation>Clic para leer</translation>
        </message>
        <message>
            <source>Climate and Environment</source>
            <translation>Clima y medio ambiente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close a sheet</source>
            <translation>Cerrar una hoja</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <translation>pesos colombianos</translation>
        </message>
        <message>
            <source>Companies and Deals</source>
            <translation>Empresas y acuerdos</translation>
        </message>
        <message>
            <source>Comparing stories</source>
            <translation>Comparando historias</translation>
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation>Comparando los artículos…</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Copied with its source</source>
            <translation>Copiado con su fuente</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as quotation with source</source>
            <translation>Copiar como cita con fuente</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Coral Sea</source>
            <translation>Mar del Coral</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Count what I read</source>
            <translation>Contar lo que leo</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Contados desde</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Countries with outlets</source>
            <translation>Países con medios</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country of {names}</source>
            <translation>País de {names}</translation>
        </message>
        <message>
            <source>Country that the new outlet is based in</source>
            <translation>País del nuevo medio</translation>
        </message>
        <message>
            <source>Country, outlet or words</source>
            <translation>País, medio o palabras</translation>
        </message>
        <message>
            <source>Courts and Justice</source>
            <translation>Tribunales y justicia</translation>
        </message>
        <message>
            <source>Crime and Corruption</source>
            <translation>Crimen y corrupción</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl − change it too.</source>
            <translation>Ctrl + y Ctrl − también lo cambian.</translation>
        </message>
        <message>
            <source>Ctrl with an arrow</source>
            <translation>Ctrl con una flecha</translation>
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
            <translation>Cultura y religión</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Damage and Destruction</source>
            <translation>Daños y destrucción</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Day packs (*.globepack);;All files (*)</source>
            <translation>Paquetes del día (*.globepack);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>Details of {outlet}</source>
            <translation>Detalles de {outlet}</translation>
        </message>
        <message>
            <source>Diplomacy and Talks</source>
            <translation>Diplomacia y conversaciones</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Dismiss this notice</source>
            <translation>Descartar este aviso</translation>
        </message>
        <message>
            <source>Displacement and Migration</source>
            <translation>Desplazamiento y migración</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Downloaded from {address}</source>
            <translation>Descargado de {address}</translation>
        </message>
        <message>
            <source>Downloads it in the background; then this article turns English</source>
            <translation>Lo descarga en segundo plano; después este artículo pasa al inglés</translation>
        </message>
        <message>
            <source>Drag it, or turn it with the arrow keys. A click, or Enter, opens what the country’s own newspapers wrote. The number beside a name is what you have not read.</source>
            <translation>Arrástralo o gíralo con las flechas. Un clic, o Entrar, abre lo que escribieron los periódicos del propio país. El número junto a un nombre es lo que no has leído.</translation>
        </message>
        <message>
            <source>EPUB book</source>
            <translation>Libro EPUB</translation>
        </message>
        <message>
            <source>Economy and Markets</source>
            <translation>Economía y mercados</translation>
        </message>
        <message numerus="yes">
            <source>Edited {once|%n times}</source>
            <translation>
                <numerusform>Editado una vez</numerusform>
                <numerusform>Editado %n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Edition and calendar</source>
            <translation>Edición y calendario</translation>
        </message>
        <message>
            <source>Edition of {day}</source>
            <translation>Edición del {day}</translation>
        </message>
        <message>
            <source>Edition of {day}: {stories} from {countries}, all read or let go</source>
            <translation>Edición del {day}: {stories} de {countries}, todo leído o dejado</translation>
        </message>
        <message>
            <source>Editions by day</source>
            <translation>Ediciones por día</translation>
        </message>
        <message>
            <source>Eight</source>
            <comment>outlets</comment>
            <translation>Ocho</translation>
        </message>
        <message>
            <source>Elections and Voting</source>
            <translation>Elecciones y votación</translation>
        </message>
        <message>
            <source>Energy and Resources</source>
            <translation>Energía y recursos</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>English needs nothing. For the others a translator is fetched once; after that your reading never leaves this computer.</source>
            <translation>El inglés no necesita nada. Para los demás se obtiene un traductor una vez; después, lo que lees nunca sale de este ordenador.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Enter opens</source>
            <translation>Entrar abre</translation>
        </message>
        <message>
            <source>Enter opens the article</source>
            <translation>Entrar abre el artículo</translation>
        </message>
        <message>
            <source>Enter opens the article here</source>
            <translation>Entrar abre el artículo aquí</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Every article of a day with its pictures and stories, in one checksummed file that Globe opens on another computer. What you read, saved or wrote is not in it.</source>
            <translation>Todos los artículos de un día con sus imágenes e historias, en un archivo con suma de comprobación que Globe abre en otro ordenador. No incluye lo que leíste, guardaste o escribiste.</translation>
        </message>
        <message>
            <source>Every condition must hold; of several words or values of one, any. * is any letters.</source>
            <translation>Deben cumplirse todas las condiciones; de varias palabras o valores de una, cualquiera. * vale por cualesquiera letras.</translation>
        </message>
        <message>
            <source>Every outlet failed; each says why below. Try again, or look at your outlets.</source>
            <translation>Fallaron todos los medios; cada uno dice por qué abajo. Inténtalo de nuevo o revisa tus medios.</translation>
        </message>
        <message numerus="yes">
            <source>Every {hour|%n hours}</source>
            <translation>
                <numerusform>Cada hora</numerusform>
                <numerusform>Cada %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything can be done from the keyboard.</source>
            <translation>Todo puede hacerse con el teclado.</translation>
        </message>
        <message>
            <source>Everything here is read</source>
            <translation>Aquí está todo leído</translation>
        </message>
        <message>
            <source>Everything of {day} was here already</source>
            <translation>Todo lo del {day} ya estaba aquí</translation>
        </message>
        <message>
            <source>Everything stored is put into English now, newest first</source>
            <translation>Todo lo almacenado se traduce ahora al inglés, primero lo más nuevo</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export OPML</source>
            <translation>Exportar OPML</translation>
        </message>
        <message>
            <source>Export the outlets that are on (OPML)…</source>
            <translation>Exportar los medios activos (OPML)…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>F changes between globe and flat map.</source>
            <translation>F cambia entre el globo y el mapa plano.</translation>
        </message>
        <message>
            <source>Failing</source>
            <comment>outlets</comment>
            <translation>Con fallos</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familias</translation>
        </message>
        <message>
            <source>Farming and Food</source>
            <translation>Agricultura y alimentos</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Feed: {address}</source>
            <translation>Canal: {address}</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Fewer figures</source>
            <translation>Menos cifras</translation>
        </message>
        <message>
            <source>Figures: {what}</source>
            <translation>Cifras: {what}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find a country by name</source>
            <translation>Buscar un país por su nombre</translation>
        </message>
        <message>
            <source>Find a country, an outlet or articles</source>
            <translation>Buscar un país, un medio o artículos</translation>
        </message>
        <message>
            <source>Find an outlet by name or address</source>
            <translation>Buscar un medio por nombre o dirección</translation>
        </message>
        <message>
            <source>Find anything again</source>
            <translation>Volver a encontrar cualquier cosa</translation>
        </message>
        <message>
            <source>Find articles</source>
            <translation>Buscar artículos</translation>
        </message>
        <message>
            <source>Find it</source>
            <translation>Buscarlo</translation>
        </message>
        <message>
            <source>Find or make a label</source>
            <translation>Buscar o crear una etiqueta</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>First told in {country} by {outlet}, {moment}.</source>
            <translation>Lo contó primero {country}: {outlet}, {moment}.</translation>
        </message>
        <message>
            <source>First told in {country}, {when}</source>
            <translation>Lo contó primero {country}, {when}</translation>
        </message>
        <message>
            <source>Five</source>
            <comment>outlets</comment>
            <translation>Cinco</translation>
        </message>
        <message>
            <source>Flag of {name}</source>
            <translation>Bandera de {name}</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Flat map</source>
            <translation>Mapa plano</translation>
        </message>
        <message>
            <source>Flat: Equal Earth</source>
            <translation>Plano: Equal Earth</translation>
        </message>
        <message>
            <source>Flat: Natural Earth</source>
            <translation>Plano: Natural Earth</translation>
        </message>
        <message>
            <source>Flat: Robinson</source>
            <translation>Plano: Robinson</translation>
        </message>
        <message>
            <source>Flat: around the country in front</source>
            <translation>Plano: en torno al país de delante</translation>
        </message>
        <message>
            <source>Flights</source>
            <translation>Vuelos</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <source>Fold or unfold the pane</source>
            <translation>Plegar o desplegar el panel</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Para siempre</translation>
        </message>
        <message>
            <source>For the history and the map of your reading. It is kept in this store alone.</source>
            <translation>Para el historial y el mapa de tus lecturas. Solo se guarda en este almacén.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Four</source>
            <comment>outlets</comment>
            <translation>Cuatro</translation>
        </message>
        <message>
            <source>Four steps through the window.</source>
            <translation>Cuatro pasos por la ventana.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>De este país</translation>
        </message>
        <message>
            <source>From {country}</source>
            <translation>De {country}</translation>
        </message>
        <message>
            <source>G, any time</source>
            <translation>G, en cualquier momento</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obtener</translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators</source>
            <translation>
                <numerusform>Obtener %n traductor que falta</numerusform>
                <numerusform>Obtener %n traductores que faltan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators ({size})</source>
            <translation>
                <numerusform>Obtener %n traductor que falta ({size})</numerusform>
                <numerusform>Obtener %n traductores que faltan ({size})</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the full text</source>
            <translation>Obtener el texto completo</translation>
        </message>
        <message>
            <source>Get the news</source>
            <translation>Obtener las noticias</translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}</source>
            <translation>
                <numerusform>Obtener el otro</numerusform>
                <numerusform>Obtener los otros %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}, {size}</source>
            <translation>
                <numerusform>Obtener el otro, {size}</numerusform>
                <numerusform>Obtener los otros %n, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the translator</source>
            <translation>Obtener el traductor</translation>
        </message>
        <message>
            <source>Get the {language} translator</source>
            <translation>Obtener el traductor de {language}</translation>
        </message>
        <message>
            <source>Get the {language} translator ({size})</source>
            <translation>Obtener el traductor de {language} ({size})</translation>
        </message>
        <message>
            <source>Get their translators</source>
            <translation>Obtener sus traductores</translation>
        </message>
        <message>
            <source>Get their translators ({size})</source>
            <translation>Obtener sus traductores ({size})</translation>
        </message>
        <message>
            <source>Get today’s news</source>
            <translation>Obtener las noticias de hoy</translation>
        </message>
        <message>
            <source>Get translators</source>
            <translation>Obtener traductores</translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}</source>
            <translation>
                <numerusform>Obtenerlo</numerusform>
                <numerusform>Obtener los %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}, {size}</source>
            <translation>
                <numerusform>Obtenerlo, {size}</numerusform>
                <numerusform>Obtener los %n, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obtener {model}</translation>
        </message>
        <message>
            <source>Get {translator}</source>
            <translation>Obtener {translator}</translation>
        </message>
        <message>
            <source>Getting its translator: {percent} %</source>
            <translation>Obteniendo su traductor: {percent} %</translation>
        </message>
        <message>
            <source>Getting news</source>
            <translation>Obteniendo noticias</translation>
        </message>
        <message>
            <source>Getting news, {done} of {outlets}</source>
            <translation>Obteniendo noticias, {done} de {outlets}</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} MB</source>
            <translation>Obteniendo el traductor de {language}, {done} MB</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} of {total} MB</source>
            <translation>Obteniendo el traductor de {language}, {done} de {total} MB</translation>
        </message>
        <message>
            <source>Give the label another name</source>
            <translation>Dar otro nombre a la etiqueta</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globo</translation>
        </message>
        <message>
            <source>Globe or page</source>
            <translation>Globo o página</translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} this story</source>
            <translation>
                <numerusform>Globo: %n país cuenta esta historia</numerusform>
                <numerusform>Globo: %n países cuentan esta historia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} {stories}.</source>
            <translation>
                <numerusform>Globo: %n país cuenta {stories}.</numerusform>
                <numerusform>Globo: %n países cuentan {stories}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go on getting {translator}</source>
            <translation>Seguir obteniendo {translator}</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Go to it in the text</source>
            <translation>Ir a ella en el texto</translation>
        </message>
        <message>
            <source>Government and Parties</source>
            <translation>Gobierno y partidos</translation>
        </message>
        <message>
            <source>Grouping articles into stories</source>
            <translation>Agrupando artículos en historias</translation>
        </message>
        <message>
            <source>Gulf of Guinea</source>
            <translation>Golfo de Guinea</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Headline and lead are translated; the rest follows.</source>
            <translation>El titular y la entrada están traducidos; el resto viene después.</translation>
        </message>
        <message>
            <source>Health and Disease</source>
            <translation>Salud y enfermedades</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Here, and not opened in 30 days</source>
            <translation>Está aquí y no se ha abierto en 30 días</translation>
        </message>
        <message>
            <source>Hidden by rules</source>
            <translation>Ocultos por reglas</translation>
        </message>
        <message>
            <source>Hide things like this…</source>
            <translation>Ocultar cosas como esta…</translation>
        </message>
        <message numerus="yes">
            <source>Hides %n of {articles}.</source>
            <translation>
                <numerusform>Oculta %n de {articles}.</numerusform>
                <numerusform>Oculta %n de {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hides none of {articles}.</source>
            <translation>No oculta nada de {articles}.</translation>
        </message>
        <message>
            <source>Hides {number} of {articles}; {kept}.</source>
            <translation>Oculta {number} de {articles}; {kept}.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History cleared</source>
            <translation>Historial borrado</translation>
        </message>
        <message>
            <source>Home country</source>
            <translation>País propio</translation>
        </message>
        <message>
            <source>Home country: type to search</source>
            <translation>País propio: escribe para buscar</translation>
        </message>
        <message>
            <source>Home country: {name}</source>
            <translation>País propio: {name}</translation>
        </message>
        <message>
            <source>Home: {home}</source>
            <translation>Tu país: {home}</translation>
        </message>
        <message>
            <source>Homes</source>
            <translation>Viviendas</translation>
        </message>
        <message>
            <source>How is it measured? COMET score on 500 news-like sentences a language (FLORES-200): 0.85 and up reads well, from 0.78 stiff at times, below that the gist.</source>
            <translation>¿Cómo se mide? Puntuación COMET en 500 frases como las de prensa por idioma (FLORES-200): desde 0,85 se lee bien, desde 0,78 a veces rígido, por debajo da la idea.</translation>
        </message>
        <message>
            <source>How is this counted?</source>
            <translation>¿Cómo se cuenta?</translation>
        </message>
        <message>
            <source>How it spread</source>
            <translation>Cómo se difundió</translation>
        </message>
        <message>
            <source>Hudson Bay</source>
            <translation>Bahía de Hudson</translation>
        </message>
        <message>
            <source>INDIAN
OCEAN</source>
            <translation>OCÉANO
ÍNDICO</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icono en la bandeja</translation>
        </message>
        <message>
            <source>Import a list of feeds (OPML)…</source>
            <translation>Importar una lista de canales (OPML)…</translation>
        </message>
        <message>
            <source>Import feeds</source>
            <translation>Importar canales</translation>
        </message>
        <message>
            <source>Import or export</source>
            <translation>Importar o exportar</translation>
        </message>
        <message>
            <source>In a replay</source>
            <translation>En una reproducción</translation>
        </message>
        <message>
            <source>In headlines</source>
            <translation>En titulares</translation>
        </message>
        <message>
            <source>In lists and sheets</source>
            <translation>En listas y hojas</translation>
        </message>
        <message>
            <source>In this edition</source>
            <translation>En esta edición</translation>
        </message>
        <message>
            <source>In {language}</source>
            <translation>En {language}</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <translation>rupias indias</translation>
        </message>
        <message>
            <source>Install it all the same</source>
            <translation>Instalarlo de todos modos</translation>
        </message>
        <message>
            <source>Installing the {language} translator</source>
            <translation>Instalando el traductor de {language}</translation>
        </message>
        <message>
            <source>Inter</source>
            <translation>Inter</translation>
        </message>
        <message>
            <source>Is an article of it missing here?</source>
            <translation>¿Falta aquí algún artículo?</translation>
        </message>
        <message>
            <source>It asks again by itself when the connection is back.</source>
            <translation>Vuelve a intentarlo solo cuando haya conexión.</translation>
        </message>
        <message>
            <source>It can be got again, {size}.</source>
            <translation>Puede obtenerse de nuevo, {size}.</translation>
        </message>
        <message>
            <source>It can be read in your browser.</source>
            <translation>Puede leerse en tu navegador.</translation>
        </message>
        <message>
            <source>It is kept as {file}.</source>
            <translation>Se conserva como {file}.</translation>
        </message>
        <message>
            <source>It is never sent anywhere.</source>
            <translation>Nunca se envía a ninguna parte.</translation>
        </message>
        <message numerus="yes">
            <source>It reached %n other {country|countries} within {span}.</source>
            <translation>
                <numerusform>Llegó a otro país en {span}.</numerusform>
                <numerusform>Llegó a otros %n países en {span}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It takes {least} other countries to compare with; %n other {country is|countries are} here.</source>
            <translation>
                <numerusform>Hacen falta otros {least} países para comparar; aquí hay %n.</numerusform>
                <numerusform>Hacen falta otros {least} países para comparar; aquí hay %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes {outlets} outlets at home to say.</source>
            <translation>Hacen falta {outlets} medios nacionales para decirlo.</translation>
        </message>
        <message>
            <source>It was removed, or put together with another one.</source>
            <translation>Se eliminó, o se unió a otra.</translation>
        </message>
        <message>
            <source>Its articles are part of another story now.</source>
            <translation>Sus artículos son ahora parte de otra historia.</translation>
        </message>
        <message>
            <source>Its articles are parts of other stories now.</source>
            <translation>Sus artículos son ahora parte de otras historias.</translation>
        </message>
        <message>
            <source>Its translator comes after others.</source>
            <translation>Su traductor viene después de otros.</translation>
        </message>
        <message>
            <source>Its translator did not come: {reason}.</source>
            <translation>Su traductor no llegó: {reason}.</translation>
        </message>
        <message>
            <source>Its translator is checked and installed…</source>
            <translation>Su traductor se comprueba e instala…</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Empleos</translation>
        </message>
        <message>
            <source>Jobs and Labour</source>
            <translation>Empleo y trabajo</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep articles for</source>
            <translation>Conservar los artículos durante</translation>
        </message>
        <message>
            <source>Keep what it finds for good</source>
            <translation>Conservar siempre lo que encuentra</translation>
        </message>
        <message numerus="yes">
            <source>Keeps %n of {articles}.</source>
            <translation>
                <numerusform>Mantiene %n de {articles}.</numerusform>
                <numerusform>Mantiene %n de {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeps {what}</source>
            <translation>Mantiene {what}</translation>
        </message>
        <message>
            <source>Kept when you leave it; Ctrl+Z takes it back.</source>
            <translation>Se guarda al salir; Ctrl+Z la deja como estaba.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Label “{label}” removed</source>
            <translation>Etiqueta «{label}» eliminada</translation>
        </message>
        <message>
            <source>Label “{label}” taken off</source>
            <translation>Etiqueta «{label}» quitada</translation>
        </message>
        <message>
            <source>Label: type to find or make one</source>
            <translation>Etiqueta: escribe para buscar o crear una</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>Etiquetado «{label}»</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Labels of “{headline}”</source>
            <translation>Etiquetas de «{headline}»</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>Idioma de esta ventana</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Idioma: {name}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Languages and their translators</source>
            <translation>Idiomas y sus traductores</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message numerus="yes">
            <source>Last %n {day|days}</source>
            <translation>
                <numerusform>Último día</numerusform>
                <numerusform>Últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Last failure: {why}</source>
            <translation>Último fallo: {why}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Leave out a word or a filter.</source>
            <translation>Quita una palabra o un filtro.</translation>
        </message>
        <message>
            <source>Leave the globe</source>
            <translation>Salir del globo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Left, Right or , .</source>
            <translation>Izquierda, Derecha o , .</translation>
        </message>
        <message>
            <source>Legend: {title}: {words}</source>
            <translation>Leyenda: {title}: {words}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Let go of the rest</source>
            <translation>Dejar el resto</translation>
        </message>
        <message>
            <source>Letters of articles</source>
            <translation>Letra de los artículos</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licencia: {licence}</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Like this</source>
            <translation>Como esto</translation>
        </message>
        <message>
            <source>Line between day and night</source>
            <translation>Línea entre el día y la noche</translation>
        </message>
        <message>
            <source>Line of night</source>
            <translation>Línea de la noche</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>List of countries…</source>
            <translation>Lista de países…</translation>
        </message>
        <message>
            <source>Lists of feeds (*.opml *.xml *.txt *.html urls);;All files (*)</source>
            <translation>Listas de canales (*.opml *.xml *.txt *.html urls);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Long lines are harder to follow.</source>
            <translation>Las líneas largas cuestan más de seguir.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Verlos</translation>
        </message>
        <message>
            <source>Looked missed, set aside</source>
            <translation>Parecían omitidas; apartadas</translation>
        </message>
        <message>
            <source>Looking for its feed…</source>
            <translation>Buscando su canal…</translation>
        </message>
        <message>
            <source>Looking for stories of these days…</source>
            <translation>Buscando historias de estos días…</translation>
        </message>
        <message>
            <source>Looking through new articles</source>
            <translation>Revisando los artículos nuevos</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>M marks it read or unread in any case.</source>
            <translation>M lo marca leído o no leído en cualquier caso.</translation>
        </message>
        <message>
            <source>Made by Globe on {day}</source>
            <translation>Hecho con Globe el {day}</translation>
        </message>
        <message>
            <source>Magnitude</source>
            <translation>Magnitud</translation>
        </message>
        <message>
            <source>Magnitude of the aftershocks</source>
            <translation>Magnitud de las réplicas</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Hacer una copia</translation>
        </message>
        <message>
            <source>Make a day pack</source>
            <translation>Hacer un paquete del día</translation>
        </message>
        <message>
            <source>Make a day pack…</source>
            <translation>Hacer un paquete del día…</translation>
        </message>
        <message>
            <source>Make it a story of its own; Ctrl+Z takes that back</source>
            <translation>Hacer de él una historia propia; Ctrl+Z lo deshace</translation>
        </message>
        <message>
            <source>Make rule</source>
            <translation>Crear la regla</translation>
        </message>
        <message>
            <source>Make the label “{name}”</source>
            <translation>Crear la etiqueta «{name}»</translation>
        </message>
        <message>
            <source>Making the day pack</source>
            <translation>Haciendo el paquete del día</translation>
        </message>
        <message>
            <source>Making the day pack, {done} of {total}</source>
            <translation>Haciendo el paquete del día, {done} de {total}</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Mark all read</source>
            <translation>Marcar todo como leído</translation>
        </message>
        <message>
            <source>Mark read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>Mark read or unread</source>
            <translation>Marcar como leído o no leído</translation>
        </message>
        <message>
            <source>Mark unread</source>
            <translation>Marcar como no leído</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Marked read</source>
            <translation>Marcado como leído</translation>
        </message>
        <message>
            <source>Marked unread</source>
            <translation>Marcado como no leído</translation>
        </message>
        <message>
            <source>Meanwhile, about {country}</source>
            <translation>Mientras tanto, sobre {country}</translation>
        </message>
        <message>
            <source>Mediterranean Sea</source>
            <translation>Mar Mediterráneo</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu of a row</source>
            <translation>Menú de una fila</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menú, Mayús+F10</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <translation>pesos mexicanos</translation>
        </message>
        <message>
            <source>Military Moves</source>
            <translation>Movimientos militares</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by at most {most} home outlet.</source>
            <translation>Omitida = contada en al menos otros {countries} países y por {most} medio nacional como mucho.</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by no home outlet.</source>
            <translation>Omitida = contada en al menos otros {countries} países y por ningún medio nacional.</translation>
        </message>
        <message>
            <source>Missed at home, or told only at home</source>
            <translation>Omitidas en tu país, o contadas solo allí</translation>
        </message>
        <message>
            <source>Missed in {country}</source>
            <translation>Omitidas en {country}</translation>
        </message>
        <message>
            <source>Missed shows what its outlets overlook.</source>
            <translation>Omitidas muestra lo que sus medios pasan por alto.</translation>
        </message>
        <message>
            <source>Missed shows what the outlets there overlook.</source>
            <translation>Omitidas muestra lo que los medios de allí pasan por alto.</translation>
        </message>
        <message>
            <source>Missed stories</source>
            <translation>Historias omitidas</translation>
        </message>
        <message>
            <source>Missed stories told</source>
            <translation>Historias omitidas contadas</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More countries</source>
            <translation>Más países</translation>
        </message>
        <message>
            <source>More for this article</source>
            <translation>Más para este artículo</translation>
        </message>
        <message>
            <source>More labels</source>
            <translation>Más etiquetas</translation>
        </message>
        <message>
            <source>Most of them name {names}</source>
            <translation>La mayoría nombra {names}</translation>
        </message>
        <message>
            <source>Most unread</source>
            <translation>Más por leer</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Mutes {what}</source>
            <translation>Silencia {what}</translation>
        </message>
        <message>
            <source>Name of a country</source>
            <translation>Nombre de un país</translation>
        </message>
        <message>
            <source>Name of the saved search</source>
            <translation>Nombre de la búsqueda guardada</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Nombre o dirección</translation>
        </message>
        <message>
            <source>Names none of {articles}.</source>
            <translation>No nombra ninguno de {articles}.</translation>
        </message>
        <message>
            <source>Names on the map</source>
            <translation>Nombres en el mapa</translation>
        </message>
        <message>
            <source>Near it at home</source>
            <translation>Cerca, en tu país</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Neighbouring country</source>
            <translation>País vecino</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>Nuevo medio</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Primero los más nuevos</translation>
        </message>
        <message>
            <source>News cannot be kept</source>
            <translation>No se pueden guardar las noticias</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Next country east, west</source>
            <translation>País siguiente al este, al oeste</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Frase siguiente</translation>
        </message>
        <message>
            <source>Next unread</source>
            <translation>Siguiente sin leer</translation>
        </message>
        <message>
            <source>Nine</source>
            <comment>outlets</comment>
            <translation>Nueve</translation>
        </message>
        <message>
            <source>No</source>
            <comment>outlets</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>No article has all of this together.</source>
            <translation>Ningún artículo tiene todo esto a la vez.</translation>
        </message>
        <message>
            <source>No article has all these words.</source>
            <translation>Ningún artículo tiene todas esas palabras.</translation>
        </message>
        <message>
            <source>No article has this label any more.</source>
            <translation>Ya ningún artículo tiene esta etiqueta.</translation>
        </message>
        <message>
            <source>No articles are stored yet. An update (F5) gets today’s news.</source>
            <translation>Aún no hay artículos. Una actualización (F5) trae las noticias de hoy.</translation>
        </message>
        <message>
            <source>No articles from {country} are stored for these hours.</source>
            <translation>No hay artículos de {country} de estas horas.</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>Sin conexión desde {time}</translation>
        </message>
        <message>
            <source>No country is called so</source>
            <translation>Ningún país se llama así</translation>
        </message>
        <message>
            <source>No country lies east of {country}</source>
            <translation>No hay país al este: {country}</translation>
        </message>
        <message>
            <source>No country lies north of {country}</source>
            <translation>No hay país al norte: {country}</translation>
        </message>
        <message>
            <source>No country lies south of {country}</source>
            <translation>No hay país al sur: {country}</translation>
        </message>
        <message>
            <source>No country lies west of {country}</source>
            <translation>No hay país al oeste: {country}</translation>
        </message>
        <message>
            <source>No edition of this day is stored</source>
            <translation>No hay edición de este día</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>Sin fin</translation>
        </message>
        <message>
            <source>No longer saved</source>
            <translation>Ya no guardado</translation>
        </message>
        <message>
            <source>No more alerts of {country}</source>
            <translation>No más alertas de {country}</translation>
        </message>
        <message>
            <source>No more here</source>
            <translation>No hay más aquí</translation>
        </message>
        <message>
            <source>No news is stored yet.</source>
            <translation>Aún no hay noticias.</translation>
        </message>
        <message>
            <source>No note is written yet. Shift+N writes one on the article that is open.</source>
            <translation>Aún no hay notas. Mayús+N escribe una en el artículo abierto.</translation>
        </message>
        <message>
            <source>No other article tells it so far.</source>
            <translation>Ningún otro artículo lo cuenta por ahora.</translation>
        </message>
        <message>
            <source>No other article tells this, or it is not grouped yet</source>
            <translation>Ningún otro artículo lo cuenta, o aún no está agrupado</translation>
        </message>
        <message>
            <source>No other country’s outlets have told it since.</source>
            <translation>Ningún medio de otro país lo ha contado desde entonces.</translation>
        </message>
        <message>
            <source>No outlet answered</source>
            <translation>No respondió ningún medio</translation>
        </message>
        <message>
            <source>No outlet here yet</source>
            <translation>Aún no hay medios aquí</translation>
        </message>
        <message>
            <source>No outlet is like that.</source>
            <translation>Ningún medio es así.</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here yet.</source>
            <translation>Aún no se conoce ningún medio de {country}.</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here.</source>
            <translation>No se conoce ningún medio de {country}.</translation>
        </message>
        <message>
            <source>No rule hides this</source>
            <translation>Ninguna regla oculta esto</translation>
        </message>
        <message>
            <source>No rule yet. A rule mutes articles by words, outlets, countries, themes or languages, or keeps them whatever else hides them. What is hidden is counted at the end of a list and one click away.</source>
            <translation>Aún no hay reglas. Una regla silencia artículos por palabras, medios, países, temas o idiomas, o los mantiene aunque otra los oculte. Lo oculto se cuenta al final de la lista y está a un clic.</translation>
        </message>
        <message>
            <source>No setting is called “{words}”.</source>
            <translation>Ningún ajuste se llama «{words}».</translation>
        </message>
        <message>
            <source>No site answers at {address}. Is a letter missing near the end?</source>
            <translation>No responde ningún sitio en {address}. ¿Falta una letra hacia el final?</translation>
        </message>
        <message>
            <source>No site can be reached. What is here can be read; try again when there is a connection.</source>
            <translation>No se llega a ningún sitio. Lo que hay aquí se puede leer; inténtalo cuando haya conexión.</translation>
        </message>
        <message numerus="yes">
            <source>No story of the last {day|%n days} is told in two countries.</source>
            <translation>
                <numerusform>Ninguna historia del último día se cuenta en dos países.</numerusform>
                <numerusform>Ninguna historia de los últimos %n días se cuenta en dos países.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story of these hours is told by several outlets in {country} and nowhere else.</source>
            <translation>Ninguna historia de estas horas la cuentan varios medios de {country} y nadie más.</translation>
        </message>
        <message>
            <source>No story of these hours is told in {least} other countries.</source>
            <translation>Ninguna historia de estas horas se cuenta en otros {least} países.</translation>
        </message>
        <message>
            <source>No story told as widely is told at home.</source>
            <translation>Ninguna historia tan difundida se cuenta en tu país.</translation>
        </message>
        <message>
            <source>No telemetry and no account. The network is touched only by an update, a download of a translator, or a link that you open in your browser.</source>
            <translation>Sin telemetría y sin cuenta. La red solo se usa para actualizar, para descargar un traductor o para un enlace que abres en tu navegador.</translation>
        </message>
        <message>
            <source>No theme is told by several countries so far.</source>
            <translation>Por ahora varios países no coinciden en ningún tema.</translation>
        </message>
        <message>
            <source>No theme is told by two countries yet: their texts are missing or wait to be translated.</source>
            <translation>Aún no hay tema que cuenten dos países: faltan sus textos o esperan traducción.</translation>
        </message>
        <message>
            <source>No translator for it is known: this is the original.</source>
            <translation>No se conoce traductor: este es el original.</translation>
        </message>
        <message>
            <source>Nobody here has been asked yet.</source>
            <translation>Aún no se ha preguntado a nadie aquí.</translation>
        </message>
        <message>
            <source>None installed yet</source>
            <translation>Ninguno instalado</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>América del Norte</translation>
        </message>
        <message>
            <source>North Sea</source>
            <translation>Mar del Norte</translation>
        </message>
        <message>
            <source>Norwegian Sea</source>
            <translation>Mar de Noruega</translation>
        </message>
        <message>
            <source>Not counted: {outlets} published nothing in these hours.</source>
            <translation>No cuentan: {outlets} no publicaron nada en estas horas.</translation>
        </message>
        <message>
            <source>Not kept: {why}</source>
            <translation>No guardado: {why}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Not this story</source>
            <translation>No es esta historia</translation>
        </message>
        <message>
            <source>Not translated yet: the original follows.</source>
            <translation>Sin traducir aún: sigue el original.</translation>
        </message>
        <message>
            <source>Not translated yet: this is the original</source>
            <translation>Sin traducir aún: este es el original</translation>
        </message>
        <message>
            <source>Not written: {why}</source>
            <translation>No se escribió: {why}</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>Nota guardada</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Nota eliminada</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Nothing else of these days is stored.</source>
            <translation>No hay nada más de estos días.</translation>
        </message>
        <message>
            <source>Nothing fades, slides or flies.</source>
            <translation>Nada se desvanece, se desliza ni vuela.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing from {country} is stored.</source>
            <translation>No hay nada de {country}.</translation>
        </message>
        <message>
            <source>Nothing goes to the network until this is off again.</source>
            <translation>Nada va a la red hasta que esto se desactive.</translation>
        </message>
        <message>
            <source>Nothing has come from here yet.</source>
            <translation>Aún no ha llegado nada de aquí.</translation>
        </message>
        <message>
            <source>Nothing here is called so, and no article says it</source>
            <translation>Nada se llama así aquí, y ningún artículo lo dice</translation>
        </message>
        <message>
            <source>Nothing here is like this: {filter}.</source>
            <translation>Nada es así aquí: {filter}.</translation>
        </message>
        <message>
            <source>Nothing here is unread</source>
            <translation>Aquí no hay nada sin leer</translation>
        </message>
        <message>
            <source>Nothing here translates {language} yet: get its translator (Ctrl+T)</source>
            <translation>Aún nada traduce {language} aquí: obtén su traductor (Ctrl+T)</translation>
        </message>
        <message>
            <source>Nothing is being updated</source>
            <translation>No se está actualizando nada</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is missed: %n {story is|stories are} told in at least {least} other countries, and outlets in {country} tell {it|every one}.</source>
            <translation>
                <numerusform>No se omite nada: %n historia se cuenta en al menos otros {least} países, y medios de {country} la cuentan.</numerusform>
                <numerusform>No se omite nada: %n historias se cuentan en al menos otros {least} países, y medios de {country} las cuentan todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is saved yet. S saves the article that is open, or the current row of a list.</source>
            <translation>Aún no hay nada guardado. S guarda el artículo abierto o la fila actual de una lista.</translation>
        </message>
        <message>
            <source>Nothing is stored of any day yet.</source>
            <translation>Aún no hay nada de ningún día.</translation>
        </message>
        <message>
            <source>Nothing is stored yet</source>
            <translation>Aún no hay nada almacenado</translation>
        </message>
        <message>
            <source>Nothing new can be stored: {why}. Make room, then try again; what is here can be read.</source>
            <translation>No se puede guardar nada nuevo: {why}. Haz sitio e inténtalo de nuevo; lo que hay aquí se puede leer.</translation>
        </message>
        <message>
            <source>Nothing of these days has these words.</source>
            <translation>Nada de estos días tiene esas palabras.</translation>
        </message>
        <message>
            <source>Nothing of this day was stored here.</source>
            <translation>No se guardó nada de este día.</translation>
        </message>
        <message>
            <source>Nothing of this edition is unread</source>
            <translation>No queda nada sin leer de esta edición</translation>
        </message>
        <message>
            <source>Nothing saved here is ever removed.</source>
            <translation>Nada de lo guardado aquí se elimina nunca.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Nada por ahora.</translation>
        </message>
        <message>
            <source>Nothing stored from elsewhere names {country}.</source>
            <translation>Nada de otros países nombra {country}.</translation>
        </message>
        <message>
            <source>Nothing to choose here</source>
            <translation>Aquí no hay nada que elegir</translation>
        </message>
        <message>
            <source>Nothing to go forward to</source>
            <translation>No hay adónde avanzar</translation>
        </message>
        <message>
            <source>Nothing to look for yet.</source>
            <translation>Nada que buscar todavía.</translation>
        </message>
        <message>
            <source>Nothing to narrow it to</source>
            <translation>Nada con que acotarlo</translation>
        </message>
        <message>
            <source>Nothing to read there: {why}.</source>
            <translation>Allí no hay nada que leer: {why}.</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Nada que rehacer</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Nada que eliminar</translation>
        </message>
        <message>
            <source>Nothing to translate here</source>
            <translation>Nada que traducir aquí</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nada sin leer</translation>
        </message>
        <message>
            <source>Nothing was restored. {why}</source>
            <translation>No se restauró nada. {why}</translation>
        </message>
        <message>
            <source>Nothing you read is sent anywhere.</source>
            <translation>Nada de lo que lees se envía a ninguna parte.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Now a story of its own</source>
            <translation>Ahora es una historia propia</translation>
        </message>
        <message>
            <source>OR stands between two words or phrases</source>
            <translation>OR va entre dos palabras o frases</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>Oceanía</translation>
        </message>
        <message>
            <source>Of the alerts you set on a saved search or a country, when an update brings something.</source>
            <translation>De las alertas que pones en una búsqueda guardada o un país, cuando una actualización trae algo.</translation>
        </message>
        <message>
            <source>Of the text; headlines keep theirs.</source>
            <translation>Del texto; los titulares conservan la suya.</translation>
        </message>
        <message>
            <source>Of {feeds} in {file}, {told} told their country or are here already. Each country below is a guess; change what is wrong.</source>
            <translation>De {feeds} en {file}, {told} indicaron su país o ya están aquí. Cada país de abajo es una suposición; cambia lo que esté mal.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Offline, as you chose</source>
            <translation>Sin conexión, como elegiste</translation>
        </message>
        <message>
            <source>Offline, as you chose. Ctrl+Shift+O ends it.</source>
            <translation>Sin conexión, como elegiste. Ctrl+Mayús+O lo termina.</translation>
        </message>
        <message>
            <source>Offline, news of {at}</source>
            <translation>Sin conexión, noticias de {at}</translation>
        </message>
        <message>
            <source>Offline, no news yet</source>
            <translation>Sin conexión, aún sin noticias</translation>
        </message>
        <message>
            <source>On</source>
            <comment>outlets</comment>
            <translation>Activos</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <source>On this computer: nothing you read is sent anywhere.</source>
            <translation>En este ordenador: nada de lo que lees se envía a ninguna parte.</translation>
        </message>
        <message>
            <source>One</source>
            <comment>outlet</comment>
            <translation>Un</translation>
        </message>
        <message>
            <source>One event, told by outlets of several countries</source>
            <translation>Un hecho, contado por medios de varios países</translation>
        </message>
        <message>
            <source>One file with articles, marks, outlets and settings.</source>
            <translation>Un solo archivo con artículos, marcas, medios y ajustes.</translation>
        </message>
        <message>
            <source>One outlet of {country} is in the catalogue. Switch it on, and its news come with the next update.</source>
            <translation>Hay un medio de {country} en el catálogo. Actívalo y sus noticias llegarán con la próxima actualización.</translation>
        </message>
        <message>
            <source>Online again</source>
            <translation>De nuevo en línea</translation>
        </message>
        <message>
            <source>Only looking? Open the sample edition of invented stories</source>
            <translation>¿Solo miras? Abre la edición de muestra, con historias inventadas</translation>
        </message>
        <message>
            <source>Only the headline so far.</source>
            <translation>Por ahora solo el titular.</translation>
        </message>
        <message>
            <source>Only the headlines of these articles are stored so far.</source>
            <translation>De estos artículos por ahora solo hay titulares.</translation>
        </message>
        <message>
            <source>Only the summary so far.</source>
            <translation>Por ahora solo el resumen.</translation>
        </message>
        <message>
            <source>Only when the window opens.</source>
            <translation>Solo al abrir la ventana.</translation>
        </message>
        <message>
            <source>Only you read it. A search for note: and a word of it finds it</source>
            <translation>Solo tú la lees. Una búsqueda de note: y una palabra suya la encuentra</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open a country or a saved search first</source>
            <translation>Abre antes un país o una búsqueda guardada</translation>
        </message>
        <message>
            <source>Open a day pack</source>
            <translation>Abrir un paquete del día</translation>
        </message>
        <message>
            <source>Open a day pack…</source>
            <translation>Abrir un paquete del día…</translation>
        </message>
        <message>
            <source>Open a list of articles first</source>
            <translation>Abre antes una lista de artículos</translation>
        </message>
        <message>
            <source>Open a story first</source>
            <translation>Abre antes una historia</translation>
        </message>
        <message>
            <source>Open an article first</source>
            <translation>Abre antes un artículo</translation>
        </message>
        <message>
            <source>Open an article or choose a row first</source>
            <translation>Abre antes un artículo o elige una fila</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Abierto solo para leer</translation>
        </message>
        <message>
            <source>Open for reading only: nothing can be changed here</source>
            <translation>Abierto solo para leer: aquí no se puede cambiar nada</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>Abrir el historial</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirla</translation>
        </message>
        <message>
            <source>Open outlets</source>
            <translation>Abrir los medios</translation>
        </message>
        <message>
            <source>Open rules</source>
            <translation>Abrir las reglas</translation>
        </message>
        <message>
            <source>Open the country</source>
            <translation>Abrir el país</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Abrir la ventana</translation>
        </message>
        <message>
            <source>Open translators</source>
            <translation>Abrir los traductores</translation>
        </message>
        <message>
            <source>Opening the day pack</source>
            <translation>Abriendo el paquete del día</translation>
        </message>
        <message>
            <source>Opens the country</source>
            <translation>Abre el país</translation>
        </message>
        <message>
            <source>Opens the details</source>
            <translation>Abre los detalles</translation>
        </message>
        <message>
            <source>Opens the outlets that fail</source>
            <translation>Abre los medios con fallos</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Orden: {order}</translation>
        </message>
        <message>
            <source>Original or English</source>
            <translation>Original o inglés</translation>
        </message>
        <message>
            <source>Other pages</source>
            <translation>Otras páginas</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Outlet, country, theme or language</source>
            <translation>Medio, país, tema o idioma</translation>
        </message>
        <message>
            <source>Outlet: {name}</source>
            <translation>Medio: {name}</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Medios</translation>
        </message>
        <message>
            <source>Outlets are yours to choose</source>
            <translation>Tú eliges los medios</translation>
        </message>
        <message>
            <source>Outlets; Space switches one on or off</source>
            <translation>Medios; Espacio activa o desactiva uno</translation>
        </message>
        <message>
            <source>Outlets…</source>
            <translation>Medios…</translation>
        </message>
        <message>
            <source>PACIFIC
OCEAN</source>
            <translation>OCÉANO
PACÍFICO</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Page down, then next</source>
            <translation>Bajar página, luego siguiente</translation>
        </message>
        <message>
            <source>Pakistani rupees</source>
            <translation>rupias pakistaníes</translation>
        </message>
        <message>
            <source>Passages by theme and country</source>
            <translation>Pasajes por tema y país</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>People acquitted</source>
            <translation>Personas absueltas</translation>
        </message>
        <message>
            <source>People affected</source>
            <translation>Personas afectadas</translation>
        </message>
        <message>
            <source>People arrested</source>
            <translation>Personas detenidas</translation>
        </message>
        <message>
            <source>People charged</source>
            <translation>Personas acusadas</translation>
        </message>
        <message>
            <source>People convicted</source>
            <translation>Personas condenadas</translation>
        </message>
        <message>
            <source>People displaced</source>
            <translation>Personas desplazadas</translation>
        </message>
        <message>
            <source>People evacuated</source>
            <translation>Personas evacuadas</translation>
        </message>
        <message>
            <source>People in hospital</source>
            <translation>Personas hospitalizadas</translation>
        </message>
        <message>
            <source>People injured</source>
            <translation>Personas heridas</translation>
        </message>
        <message>
            <source>People kidnapped</source>
            <translation>Personas secuestradas</translation>
        </message>
        <message>
            <source>People killed</source>
            <translation>Personas muertas</translation>
        </message>
        <message>
            <source>People missing</source>
            <translation>Personas desaparecidas</translation>
        </message>
        <message>
            <source>People released</source>
            <translation>Personas liberadas</translation>
        </message>
        <message>
            <source>People rescued</source>
            <translation>Personas rescatadas</translation>
        </message>
        <message>
            <source>People trapped</source>
            <translation>Personas atrapadas</translation>
        </message>
        <message>
            <source>People without power</source>
            <translation>Personas sin electricidad</translation>
        </message>
        <message>
            <source>Philippine Sea</source>
            <translation>Mar de Filipinas</translation>
        </message>
        <message>
            <source>Picture of the map</source>
            <translation>Imagen del mapa</translation>
        </message>
        <message>
            <source>Picture of the map…</source>
            <translation>Imagen del mapa…</translation>
        </message>
        <message>
            <source>Picture: {value}</source>
            <translation>Imagen: {value}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Places without articles</source>
            <translation>Lugares sin artículos</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Reproducir, pausar</translation>
        </message>
        <message>
            <source>Preparing search</source>
            <translation>Preparando la búsqueda</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Previous area of the window</source>
            <translation>Zona anterior de la ventana</translation>
        </message>
        <message>
            <source>Previous sentence</source>
            <translation>Frase anterior</translation>
        </message>
        <message>
            <source>Prices and Cost of Living</source>
            <translation>Precios y coste de la vida</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>Imprimir: {title}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Protest and Unrest</source>
            <translation>Protestas y disturbios</translation>
        </message>
        <message>
            <source>Protesters</source>
            <translation>Manifestantes</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Read it at {outlet}</source>
            <translation>Leerlo en {outlet}</translation>
        </message>
        <message>
            <source>Read it in English, see the original</source>
            <translation>Léelo en inglés, mira el original</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Read on, but nothing more is kept until the file is back, or this program is started again.</source>
            <translation>Puedes seguir leyendo, pero no se guarda nada más hasta que el archivo vuelva o se reinicie este programa.</translation>
        </message>
        <message>
            <source>Read today’s news</source>
            <translation>Leer las noticias de hoy</translation>
        </message>
        <message>
            <source>Read what its own newspapers wrote today, in English, also without a connection.</source>
            <translation>Lee lo que hoy escribieron sus propios periódicos, en inglés y también sin conexión.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Reading the day pack, {done} of {total}</source>
            <translation>Leyendo el paquete del día, {done} de {total}</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Leyendo la lista…</translation>
        </message>
        <message>
            <source>Red Cross</source>
            <translation>Cruz Roja</translation>
        </message>
        <message>
            <source>Red Sea</source>
            <translation>Mar Rojo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove from saved</source>
            <translation>Quitar de guardados</translation>
        </message>
        <message>
            <source>Remove from the history</source>
            <translation>Quitar del historial</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>Eliminar la regla</translation>
        </message>
        <message>
            <source>Remove the label from all its articles</source>
            <translation>Quitar la etiqueta de todos sus artículos</translation>
        </message>
        <message>
            <source>Remove the sample</source>
            <translation>Eliminar la muestra</translation>
        </message>
        <message>
            <source>Remove the sample; Ctrl+Z brings it back</source>
            <translation>Eliminar la muestra; Ctrl+Z la recupera</translation>
        </message>
        <message>
            <source>Remove the {language} translator? Articles that are in English stay so.</source>
            <translation>¿Eliminar el traductor de {language}? Los artículos que ya están en inglés siguen así.</translation>
        </message>
        <message>
            <source>Remove this outlet; Ctrl+Z brings it back</source>
            <translation>Eliminar este medio; Ctrl+Z lo recupera</translation>
        </message>
        <message>
            <source>Remove this saved search</source>
            <translation>Eliminar esta búsqueda guardada</translation>
        </message>
        <message>
            <source>Removed from the history</source>
            <translation>Quitado del historial</translation>
        </message>
        <message>
            <source>Removes them at once; Ctrl+Z brings them back</source>
            <translation>Los elimina al momento; Ctrl+Z los recupera</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>Replay, step {step} of {all}</source>
            <translation>Cronología, paso {step} de {all}</translation>
        </message>
        <message>
            <source>Replay: who told it when</source>
            <translation>Cronología: quién lo contó y cuándo</translation>
        </message>
        <message>
            <source>Rescue and Relief</source>
            <translation>Rescate y ayuda</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>Restored: {articles}, {images}.</source>
            <translation>Restaurado: {articles}, {images}.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Return checks or unchecks, Esc closes.</source>
            <translation>Entrar marca o desmarca, Esc cierra.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Rights and Freedoms</source>
            <translation>Derechos y libertades</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Regla cambiada</translation>
        </message>
        <message>
            <source>Rule made</source>
            <translation>Regla creada</translation>
        </message>
        <message>
            <source>Rule removed</source>
            <translation>Regla eliminada</translation>
        </message>
        <message>
            <source>Rule switched off</source>
            <translation>Regla desactivada</translation>
        </message>
        <message>
            <source>Rule switched on</source>
            <translation>Regla activada</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Rules hide all that is here.</source>
            <translation>Las reglas ocultan todo lo que hay aquí.</translation>
        </message>
        <message>
            <source>Rules; Space switches one on or off, Enter changes it, Delete removes it</source>
            <translation>Reglas; Espacio activa o desactiva una, Entrar la cambia, Supr la elimina</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Reglas…</translation>
        </message>
        <message>
            <source>SOUTHERN
OCEAN</source>
            <translation>OCÉANO
ANTÁRTICO</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>Sample edition: invented stories</source>
            <translation>Edición de muestra: historias inventadas</translation>
        </message>
        <message>
            <source>Sample removed</source>
            <translation>Muestra eliminada</translation>
        </message>
        <message numerus="yes">
            <source>Sample removed; %n saved {article stays|articles stay}</source>
            <translation>
                <numerusform>Muestra eliminada; queda %n artículo guardado</numerusform>
                <numerusform>Muestra eliminada; quedan %n artículos guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Saved</source>
            <comment>an article</comment>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardados</translation>
        </message>
        <message>
            <source>Saved already: “{name}”</source>
            <translation>Ya guardada: «{name}»</translation>
        </message>
        <message>
            <source>Saved articles</source>
            <translation>Artículos guardados</translation>
        </message>
        <message>
            <source>Saved only</source>
            <translation>Solo guardados</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Búsqueda guardada eliminada</translation>
        </message>
        <message>
            <source>Saved search {name}</source>
            <translation>Búsqueda guardada {name}</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Schools and Universities</source>
            <translation>Escuelas y universidades</translation>
        </message>
        <message>
            <source>Science and Space</source>
            <translation>Ciencia y espacio</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Search for something first</source>
            <translation>Busca algo antes</translation>
        </message>
        <message>
            <source>Search for words or a country</source>
            <translation>Buscar palabras o un país</translation>
        </message>
        <message>
            <source>Search is being prepared, {done} of {total} articles: older ones are not found yet.</source>
            <translation>La búsqueda se está preparando, {done} de {total} artículos: los más antiguos aún no se encuentran.</translation>
        </message>
        <message>
            <source>Search renamed</source>
            <translation>Búsqueda renombrada</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Búsqueda guardada</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Search without “{word}”</source>
            <translation>Buscar sin «{word}»</translation>
        </message>
        <message>
            <source>Search: {words}</source>
            <translation>Búsqueda: {words}</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Escaños</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>See both</source>
            <translation>Ver ambas</translation>
        </message>
        <message>
            <source>See how others tell it</source>
            <translation>Mira cómo lo cuentan otros</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Verlas</translation>
        </message>
        <message>
            <source>See what is hidden</source>
            <translation>Ver lo oculto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>Seven</source>
            <comment>outlets</comment>
            <translation>Siete</translation>
        </message>
        <message>
            <source>Shift+W</source>
            <translation>Mayús+W</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Mostrar de nuevo</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Mostrar todo de nuevo</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>Show it among the results</source>
            <translation>Mostrarlo entre los resultados</translation>
        </message>
        <message>
            <source>Show only some of these articles</source>
            <translation>Mostrar solo algunos de estos artículos</translation>
        </message>
        <message>
            <source>Show the country on the page (L)</source>
            <translation>Mostrar el país de la página (L)</translation>
        </message>
        <message>
            <source>Show their names</source>
            <translation>Mostrar sus nombres</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>Mostrar lo nuevo</translation>
        </message>
        <message>
            <source>Show {page} again</source>
            <translation>Mostrar de nuevo {page}</translation>
        </message>
        <message>
            <source>Shown again</source>
            <translation>Mostrado de nuevo</translation>
        </message>
        <message>
            <source>Shown below</source>
            <translation>Se muestra abajo</translation>
        </message>
        <message>
            <source>Shown: {filter}. Show all again</source>
            <translation>Se muestra: {filter}. Mostrar todo de nuevo</translation>
        </message>
        <message>
            <source>Since {date}</source>
            <translation>Desde el {date}</translation>
        </message>
        <message>
            <source>Site: {address}</source>
            <translation>Sitio: {address}</translation>
        </message>
        <message>
            <source>Six</source>
            <comment>outlets</comment>
            <translation>Seis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of all text</source>
            <translation>Tamaño de todo el texto</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>So many stories, and then it ends.</source>
            <translation>Tantas historias, y luego se acaba.</translation>
        </message>
        <message>
            <source>Somewhere I have not read</source>
            <translation>Un lugar que no he leído</translation>
        </message>
        <message>
            <source>Source Serif</source>
            <translation>Source Serif</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>América del Sur</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country</source>
            <translation>Gira el globo, elige un país</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country, and read what its own newspapers write, without a connection.</source>
            <translation>Gira el globo, elige un país y lee lo que escriben sus propios periódicos, sin conexión.</translation>
        </message>
        <message>
            <source>Spin the globe,&lt;br&gt;pick a country.</source>
            <translation>Gira el globo,&lt;br&gt;elige un país.</translation>
        </message>
        <message>
            <source>Sport and Results</source>
            <translation>Deporte y resultados</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Seguir sin conexión</translation>
        </message>
        <message>
            <source>Step before, after</source>
            <translation>Paso anterior, siguiente</translation>
        </message>
        <message>
            <source>Steps of the replay; P plays them, arrows go through them</source>
            <translation>Pasos de la cronología; P la reproduce, las flechas la recorren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Dejar de contar</translation>
        </message>
        <message>
            <source>Stop updating</source>
            <translation>Detener la actualización</translation>
        </message>
        <message>
            <source>Stop; what has come stays</source>
            <translation>Detener; lo que ha llegado se queda</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Stopped, {done} of {outlets} done</source>
            <translation>Detenido, {done} de {outlets}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n {translator is|translators are} still to come; what has come is kept.</source>
            <translation>
                <numerusform>Detenido: falta %n traductor; lo que ha llegado se conserva.</numerusform>
                <numerusform>Detenido: faltan %n traductores; lo que ha llegado se conserva.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: {done}</source>
            <translation>Detenido: {done}</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>Storage…</source>
            <translation>Almacenamiento…</translation>
        </message>
        <message>
            <source>Store and pictures at most</source>
            <translation>Almacén e imágenes, como máximo</translation>
        </message>
        <message>
            <source>Stored in one language only</source>
            <translation>Guardado en un solo idioma</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>Stories and articles of these days, the most alike first</source>
            <translation>Historias y artículos de estos días, primero los más parecidos</translation>
        </message>
        <message>
            <source>Stories of how many days</source>
            <translation>Historias de cuántos días</translation>
        </message>
        <message>
            <source>Stories puts together what many countries write about one event. Missed shows what the media of your own country leave out. Saved keeps what you mark with S.</source>
            <translation>Historias reúne lo que muchos países escriben sobre un mismo hecho. Omitidas muestra lo que callan los medios de tu país. Guardados conserva lo que marcas con S.</translation>
        </message>
        <message>
            <source>Stories told only at home</source>
            <translation>Historias contadas solo en tu país</translation>
        </message>
        <message>
            <source>Stories: {trouble}</source>
            <translation>Historias: {trouble}</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <translation>francos suizos</translation>
        </message>
        <message>
            <source>Switch an outlet on or off</source>
            <translation>Activar o desactivar un medio</translation>
        </message>
        <message>
            <source>Switch on and get its news</source>
            <translation>Activar y obtener sus noticias</translation>
        </message>
        <message>
            <source>Switch on and get their news</source>
            <translation>Activar y obtener sus noticias</translation>
        </message>
        <message>
            <source>Switch them on and off, add your own, import a list.</source>
            <translation>Actívalos y desactívalos, añade los tuyos, importa una lista.</translation>
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
            <translation>Tomarlo de archivos que tienes</translation>
        </message>
        <message>
            <source>Take me there</source>
            <translation>Llévame allí</translation>
        </message>
        <message>
            <source>Taking the day pack in</source>
            <translation>Incorporando el paquete del día</translation>
        </message>
        <message>
            <source>Tasman Sea</source>
            <translation>Mar de Tasmania</translation>
        </message>
        <message>
            <source>Technology and Data</source>
            <translation>Tecnología y datos</translation>
        </message>
        <message>
            <source>Tell me of new articles here</source>
            <translation>Avisarme de artículos nuevos aquí</translation>
        </message>
        <message>
            <source>Telling languages apart</source>
            <translation>Distinguiendo idiomas</translation>
        </message>
        <message>
            <source>Ten</source>
            <comment>outlets</comment>
            <translation>Diez</translation>
        </message>
        <message>
            <source>Text and search</source>
            <translation>Texto y búsqueda</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; every image is described.</source>
            <translation>Texto con títulos, índice y orden de lectura; todas las imágenes están descritas.</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; some images are not described.</source>
            <translation>Texto con títulos, índice y orden de lectura; algunas imágenes no están descritas.</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <translation>Texto al {percent} %</translation>
        </message>
        <message>
            <source>Text: {source}</source>
            <translation>Texto: {source}</translation>
        </message>
        <message>
            <source>The World’s Current Take</source>
            <translation>La versión actual del mundo</translation>
        </message>
        <message>
            <source>The article in both languages, with its pictures, outlet, date and address.</source>
            <translation>El artículo en ambos idiomas, con sus imágenes, medio, fecha y dirección.</translation>
        </message>
        <message>
            <source>The articles are being compared on this computer: those of different outlets that tell one event become a story.</source>
            <translation>Los artículos se están comparando en este ordenador: los de distintos medios que cuentan un mismo hecho forman una historia.</translation>
        </message>
        <message>
            <source>The articles in it are put into English now, newest first</source>
            <translation>Sus artículos se traducen ahora al inglés, primero los más nuevos</translation>
        </message>
        <message>
            <source>The day that is shown</source>
            <translation>El día que se muestra</translation>
        </message>
        <message>
            <source>The day's stories, each with its sources and its most central article.</source>
            <translation>Las historias del día, cada una con sus fuentes y su artículo más central.</translation>
        </message>
        <message>
            <source>The feed gives no more than the headline</source>
            <translation>El canal no da más que el titular</translation>
        </message>
        <message>
            <source>The first {most} of {found}, the most alike first.</source>
            <translation>Los primeros {most} de {found}, primero los más parecidos.</translation>
        </message>
        <message>
            <source>The flat map cannot be shown: {why}</source>
            <translation>No se puede mostrar el mapa plano: {why}</translation>
        </message>
        <message>
            <source>The headline is longer: this is its beginning</source>
            <translation>El titular es más largo: este es su comienzo</translation>
        </message>
        <message>
            <source>The history is empty</source>
            <translation>El historial está vacío</translation>
        </message>
        <message>
            <source>The history is empty.</source>
            <translation>El historial está vacío.</translation>
        </message>
        <message>
            <source>The label “{old}” is “{new}” now</source>
            <translation>La etiqueta «{old}» es ahora «{new}»</translation>
        </message>
        <message>
            <source>The last day of the rule</source>
            <translation>El último día de la regla</translation>
        </message>
        <message>
            <source>The map is in {file}</source>
            <translation>El mapa está en {file}</translation>
        </message>
        <message>
            <source>The map shows</source>
            <translation>El mapa muestra</translation>
        </message>
        <message numerus="yes">
            <source>The map shows where you have read from: %n {country|countries}.</source>
            <translation>
                <numerusform>El mapa muestra de dónde has leído: %n país.</numerusform>
                <numerusform>El mapa muestra de dónde has leído: %n países.</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked sentence in its other language</source>
            <translation>La frase marcada en su otro idioma</translation>
        </message>
        <message>
            <source>The most alike first.</source>
            <translation>Primero lo más parecido.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow.</source>
            <translation>La próxima edición llega mañana.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow. Nothing is waiting.</source>
            <translation>La próxima edición llega mañana. No espera nada.</translation>
        </message>
        <message>
            <source>The oldest articles go first.</source>
            <translation>Los artículos más antiguos se van primero.</translation>
        </message>
        <message numerus="yes">
            <source>The other {one takes|%n take} {size}</source>
            <translation>
                <numerusform>El otro ocupa {size}</numerusform>
                <numerusform>Los otros %n ocupan {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The outlets of %n {country|countries} give no time: last in the list.</source>
            <translation>
                <numerusform>Los medios de %n país no dan hora: al final de la lista.</numerusform>
                <numerusform>Los medios de %n países no dan hora: al final de la lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outlets that tell it give no times: who told it first is not known.</source>
            <translation>Los medios que lo cuentan no dan hora: no se sabe quién lo contó primero.</translation>
        </message>
        <message>
            <source>The rest of the edition of {day} let go</source>
            <translation>Dejado el resto de la edición del {day}</translation>
        </message>
        <message numerus="yes">
            <source>The rest of this text (%n {word|words}) is not shown.</source>
            <translation>
                <numerusform>El resto de este texto (%n palabra) no se muestra.</numerusform>
                <numerusform>El resto de este texto (%n palabras) no se muestra.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample</source>
            <translation>La muestra</translation>
        </message>
        <message>
            <source>The sample is not here</source>
            <translation>La muestra no está aquí</translation>
        </message>
        <message>
            <source>The sample was removed, as real articles have come.</source>
            <translation>La muestra se eliminó, pues han llegado artículos reales.</translation>
        </message>
        <message>
            <source>The step after</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
        <message>
            <source>The store cannot be written to: what you read, save or switch here is not kept.</source>
            <translation>No se puede escribir en el almacén: lo que leas, guardes o cambies aquí no se conserva.</translation>
        </message>
        <message>
            <source>The two are one story now</source>
            <translation>Las dos son ahora una sola historia</translation>
        </message>
        <message>
            <source>The update broke off</source>
            <translation>La actualización se interrumpió</translation>
        </message>
        <message>
            <source>The whole story</source>
            <translation>La historia completa</translation>
        </message>
        <message>
            <source>The whole world</source>
            <translation>El mundo entero</translation>
        </message>
        <message>
            <source>The window can be closed and still gets news at its hours.</source>
            <translation>La ventana puede cerrarse y aun así recibe noticias a sus horas.</translation>
        </message>
        <message>
            <source>The window closes for it, and opens again; what is here is kept</source>
            <translation>La ventana se cierra para ello y vuelve a abrirse; lo que hay aquí se conserva</translation>
        </message>
        <message>
            <source>The world’s current take</source>
            <translation>La versión actual del mundo</translation>
        </message>
        <message numerus="yes">
            <source>The {one takes|%n take} {size}</source>
            <translation>
                <numerusform>El que falta ocupa {size}</numerusform>
                <numerusform>Los %n ocupan {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {translator|translators} of {languages} did not come: {why}.</source>
            <translation>
                <numerusform>El traductor de {languages} no llegó: {why}.</numerusform>
                <numerusform>Los traductores de {languages} no llegaron: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their names are shown</source>
            <translation>Se muestran sus nombres</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Theme: {name}</source>
            <translation>Tema: {name}</translation>
        </message>
        <message>
            <source>Theme: {theme}</source>
            <translation>Tema: {theme}</translation>
        </message>
        <message>
            <source>Themes of the story</source>
            <translation>Temas de la historia</translation>
        </message>
        <message>
            <source>There is no list of articles here</source>
            <translation>Aquí no hay lista de artículos</translation>
        </message>
        <message>
            <source>There is no other country that you have not read in 30 days</source>
            <translation>No hay otro país que no hayas leído en 30 días</translation>
        </message>
        <message>
            <source>These stand as they were written, with a dotted line.</source>
            <translation>Están tal como se escribieron, con una línea de puntos.</translation>
        </message>
        <message>
            <source>These stories are invented. What they are, and how to remove them</source>
            <translation>Estas historias son inventadas. Qué son y cómo eliminarlas</translation>
        </message>
        <message>
            <source>These stories, outlets and people are invented, so that there is something to look at before your first update. Real news takes their place; what you saved of them stays.</source>
            <translation>Estas historias, medios y personas son inventados, para que haya algo que mirar antes de tu primera actualización. Las noticias reales ocupan su lugar; lo que guardaste se queda.</translation>
        </message>
        <message>
            <source>They all name {names}</source>
            <translation>Todos nombran {names}</translation>
        </message>
        <message>
            <source>They put articles into English on this computer.</source>
            <translation>Traducen los artículos al inglés en este ordenador.</translation>
        </message>
        <message>
            <source>They tell it in like words</source>
            <translation>Lo cuentan con palabras parecidas</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Este artículo</translation>
        </message>
        <message>
            <source>This article is damaged: the store gives another text than was stored</source>
            <translation>Este artículo está dañado: el almacén da otro texto que el guardado</translation>
        </message>
        <message>
            <source>This article is no longer stored: it was cleaned up</source>
            <translation>Este artículo ya no está: se retiró en la limpieza</translation>
        </message>
        <message>
            <source>This article was opened by itself: there is no next one</source>
            <translation>Este artículo se abrió solo: no hay siguiente</translation>
        </message>
        <message>
            <source>This can't be undone any more: the store has lost what it takes</source>
            <translation>Ya no se puede deshacer: el almacén perdió lo necesario</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Este escritorio no tiene bandeja.</translation>
        </message>
        <message>
            <source>This desktop shows no notifications.</source>
            <translation>Este escritorio no muestra notificaciones.</translation>
        </message>
        <message>
            <source>This edition is read to its end.</source>
            <translation>Esta edición está leída hasta el final.</translation>
        </message>
        <message>
            <source>This edition is still to come.</source>
            <translation>Esta edición está por llegar.</translation>
        </message>
        <message>
            <source>This is another file than the one first seen for this version. Its maker may have changed it, or somebody else has. Install it only if you trust where it comes from.</source>
            <translation>Este archivo no es el que se vio primero para esta versión. Quizá lo cambió su autor, o alguien más. Instálalo solo si confías en su origen.</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>Aquí es donde empezaste</translation>
        </message>
        <message>
            <source>This page has no feed. Is there one for its news section?</source>
            <translation>Esta página no tiene canal. ¿Hay uno para su sección de noticias?</translation>
        </message>
        <message>
            <source>This rule is there already</source>
            <translation>Esta regla ya existe</translation>
        </message>
        <message>
            <source>This story</source>
            <translation>Esta historia</translation>
        </message>
        <message>
            <source>This story is no longer one of its own</source>
            <translation>Esta historia ya no es una propia</translation>
        </message>
        <message>
            <source>This window is open for reading only</source>
            <translation>Esta ventana está abierta solo para leer</translation>
        </message>
        <message>
            <source>This window reads only</source>
            <translation>Esta ventana solo lee</translation>
        </message>
        <message>
            <source>Three</source>
            <comment>outlets</comment>
            <translation>Tres</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Timeline of articles, drawn</source>
            <translation>Línea de tiempo de los artículos, dibujada</translation>
        </message>
        <message>
            <source>Timeline of articles. Left and Right go through it.</source>
            <translation>Línea de tiempo de los artículos. Izquierda y Derecha la recorren.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message numerus="yes">
            <source>Told as widely, and at home too: %n {story|stories}.</source>
            <translation>
                <numerusform>Igual de difundida y contada también en tu país: %n historia.</numerusform>
                <numerusform>Igual de difundidas y contadas también en tu país: %n historias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Told by one outlet so far</source>
            <translation>Por ahora lo cuenta un solo medio</translation>
        </message>
        <message numerus="yes">
            <source>Told in %n {country|countries}</source>
            <translation>
                <numerusform>Contado en %n país</numerusform>
                <numerusform>Contado en %n países</numerusform>
            </translation>
        </message>
        <message>
            <source>Told only here</source>
            <translation>Contadas solo aquí</translation>
        </message>
        <message>
            <source>Too few outlets in {country} to say: {published} of the {needed} needed.</source>
            <translation>Muy pocos medios de {country} para decirlo: {published} de los {needed} necesarios.</translation>
        </message>
        <message>
            <source>Too few {adjective} outlets to say: {published} of the {needed} needed.</source>
            <translation>Muy pocos medios {adjective} para decirlo: {published} de los {needed} necesarios.</translation>
        </message>
        <message>
            <source>Too little room for {size}</source>
            <translation>Muy poco sitio para {size}</translation>
        </message>
        <message>
            <source>Too little yet to say: {read} of {needed}</source>
            <translation>Aún es poco para decirlo: {read} de {needed}</translation>
        </message>
        <message>
            <source>Top bar</source>
            <translation>Barra superior</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>Tour, {step}: {title}</source>
            <translation>Recorrido, {step}: {title}</translation>
        </message>
        <message>
            <source>Trade and Sanctions</source>
            <translation>Comercio y sanciones</translation>
        </message>
        <message>
            <source>Translate now</source>
            <translation>Traducir ahora</translation>
        </message>
        <message>
            <source>Translated here</source>
            <translation>Traducido aquí</translation>
        </message>
        <message>
            <source>Translated roughly, word by word.</source>
            <translation>Traducido de forma aproximada, palabra por palabra.</translation>
        </message>
        <message>
            <source>Translated word by word, by rules: names, numbers and currencies can be wrong. The original is one key away (O).</source>
            <translation>Traducido palabra por palabra, con reglas: nombres, números y monedas pueden estar mal. El original está a una tecla (O).</translation>
        </message>
        <message>
            <source>Translating articles</source>
            <translation>Traduciendo artículos</translation>
        </message>
        <message>
            <source>Translating headlines</source>
            <translation>Traduciendo titulares</translation>
        </message>
        <message>
            <source>Translating the rest…</source>
            <translation>Traduciendo el resto…</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduciendo…</translation>
        </message>
        <message>
            <source>Translations and stories</source>
            <translation>Traducciones e historias</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>Traductores</translation>
        </message>
        <message>
            <source>Translators (*.gz *.bin *.spm *.argosmodel *.zip);;All files (*)</source>
            <translation>Traductores (*.gz *.bin *.spm *.argosmodel *.zip);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Translators are still to come</source>
            <translation>Faltan traductores por llegar</translation>
        </message>
        <message>
            <source>Translators did not come</source>
            <translation>No llegaron los traductores</translation>
        </message>
        <message>
            <source>Translators…</source>
            <translation>Traductores…</translation>
        </message>
        <message>
            <source>Transport and Accidents</source>
            <translation>Transporte y accidentes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>Try another address.</source>
            <translation>Prueba otra dirección.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Turn or move it</source>
            <translation>Girarlo o moverlo</translation>
        </message>
        <message>
            <source>Turn slowly until it is touched</source>
            <translation>Girar despacio hasta tocarlo</translation>
        </message>
        <message>
            <source>Turn the globe to it</source>
            <translation>Girar el globo hacia él</translation>
        </message>
        <message>
            <source>Turn the globe to this country</source>
            <translation>Girar el globo hacia este país</translation>
        </message>
        <message>
            <source>Turn to {country}</source>
            <translation>Girar hacia {country}</translation>
        </message>
        <message>
            <source>Two</source>
            <comment>outlets</comment>
            <translation>Dos</translation>
        </message>
        <message>
            <source>Type a letter or a digit</source>
            <translation>Escribe una letra o una cifra</translation>
        </message>
        <message>
            <source>US dollars</source>
            <translation>dólares estadounidenses</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Unfold the pane</source>
            <translation>Desplegar el panel</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Naciones Unidas</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Unread articles</source>
            <translation>Artículos sin leer</translation>
        </message>
        <message>
            <source>Unread only</source>
            <translation>Solo sin leer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Update by itself</source>
            <translation>Actualizar automáticamente</translation>
        </message>
        <message>
            <source>Update it now</source>
            <translation>Actualizarlo ahora</translation>
        </message>
        <message>
            <source>Update now</source>
            <translation>Actualizar ahora</translation>
        </message>
        <message>
            <source>Update when the window opens</source>
            <translation>Actualizar al abrir la ventana</translation>
        </message>
        <message>
            <source>Updated {ago}</source>
            <translation>Actualizado {ago}</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <source>Updates by itself, next at {time}.</source>
            <translation>Se actualiza automáticamente, la próxima {time}.</translation>
        </message>
        <message>
            <source>Updates by itself.</source>
            <translation>Se actualiza automáticamente.</translation>
        </message>
        <message numerus="yes">
            <source>Updates every {hour|%n hours}</source>
            <translation>
                <numerusform>Se actualiza cada hora</numerusform>
                <numerusform>Se actualiza cada %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates only when you ask</source>
            <translation>Se actualiza solo cuando lo pides</translation>
        </message>
        <message>
            <source>Updates only when you ask.</source>
            <translation>Se actualiza solo cuando lo pides.</translation>
        </message>
        <message>
            <source>Updates that begin by themselves wait for another network otherwise.</source>
            <translation>Si no, las actualizaciones automáticas esperan a otra red.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usado por</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tamaño de texto habitual</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Weather and Warnings</source>
            <translation>Tiempo y avisos</translation>
        </message>
        <message>
            <source>Web address of a news site, or of its feed</source>
            <translation>Dirección web de un sitio de noticias o de su canal</translation>
        </message>
        <message>
            <source>Web address of the new outlet</source>
            <translation>Dirección web del nuevo medio</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What do you want to read about?</source>
            <translation>¿Sobre qué quieres leer?</translation>
        </message>
        <message>
            <source>What else tells this story?</source>
            <translation>¿Qué más cuenta esta historia?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What happened, figures and passages with their sources, then the articles.</source>
            <translation>Qué pasó, cifras y pasajes con sus fuentes, y después los artículos.</translation>
        </message>
        <message>
            <source>What has come stays, read on meanwhile.</source>
            <translation>Lo que ha llegado se queda; sigue leyendo mientras tanto.</translation>
        </message>
        <message>
            <source>What is being done in the background</source>
            <translation>Lo que se hace en segundo plano</translation>
        </message>
        <message>
            <source>What is here, with its pictures and translators, is on this computer: read on.</source>
            <translation>Lo que hay aquí, con sus imágenes y traductores, está en este ordenador: sigue leyendo.</translation>
        </message>
        <message>
            <source>What is hidden from lists and counts, and what never is.</source>
            <translation>Qué se oculta de listas y recuentos, y qué nunca.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Lo que sale de este ordenador</translation>
        </message>
        <message>
            <source>What the colours mean</source>
            <translation>Qué significan los colores</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Qué muestra el mapa</translation>
        </message>
        <message>
            <source>What the rule does</source>
            <translation>Qué hace la regla</translation>
        </message>
        <message>
            <source>What this search finds is kept</source>
            <translation>Lo que encuentra esta búsqueda se conserva</translation>
        </message>
        <message>
            <source>What this search finds may be cleaned up</source>
            <translation>Lo que encuentra esta búsqueda puede retirarse</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Qué se cambió</translation>
        </message>
        <message>
            <source>What was changed…</source>
            <translation>Qué se cambió…</translation>
        </message>
        <message>
            <source>What was here before is kept as {file}.</source>
            <translation>Lo que había antes se conserva como {file}.</translation>
        </message>
        <message>
            <source>What was opened, by day; entries can be removed.</source>
            <translation>Lo que se abrió, por días; se pueden quitar entradas.</translation>
        </message>
        <message>
            <source>What was tried</source>
            <translation>Qué se intentó</translation>
        </message>
        <message>
            <source>What would go</source>
            <translation>Qué se iría</translation>
        </message>
        <message>
            <source>What you open is counted again</source>
            <translation>Lo que abres vuelve a contarse</translation>
        </message>
        <message>
            <source>What you open is not counted any more</source>
            <translation>Lo que abres ya no se cuenta</translation>
        </message>
        <message>
            <source>What you open is not kept: counting is switched off in the settings.</source>
            <translation>No se guarda lo que abres: el recuento está desactivado en los ajustes.</translation>
        </message>
        <message>
            <source>What you opened is kept on this computer only. Delete removes an entry.</source>
            <translation>Lo que abriste se guarda solo en este ordenador. Supr quita una entrada.</translation>
        </message>
        <message>
            <source>What you saved, noted, labelled or keep unread stays in every case, and so does what a rule keeps.</source>
            <translation>Lo que guardaste, anotaste, etiquetaste o mantienes sin leer se queda siempre, y también lo que mantiene una regla.</translation>
        </message>
        <message>
            <source>When each country first told it</source>
            <translation>Cuándo lo contó cada país por primera vez</translation>
        </message>
        <message>
            <source>When the window opens</source>
            <translation>Al abrir la ventana</translation>
        </message>
        <message>
            <source>Where I have read from</source>
            <translation>De dónde he leído</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>Where the words are looked for</source>
            <translation>Dónde se buscan las palabras</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Qué artículos</translation>
        </message>
        <message>
            <source>Which country?</source>
            <translation>¿Qué país?</translation>
        </message>
        <message>
            <source>Which languages can be put into English</source>
            <translation>Qué idiomas pueden traducirse al inglés</translation>
        </message>
        <message>
            <source>Which languages, and how good they are</source>
            <translation>Qué idiomas, y con qué calidad</translation>
        </message>
        <message>
            <source>While the window is open, or its icon in the tray.</source>
            <translation>Con la ventana abierta, o su icono en la bandeja.</translation>
        </message>
        <message>
            <source>Who else tells this</source>
            <translation>Quién más lo cuenta</translation>
        </message>
        <message>
            <source>Who says what</source>
            <translation>Quién dice qué</translation>
        </message>
        <message>
            <source>Who tells this story</source>
            <translation>Quién cuenta esta historia</translation>
        </message>
        <message>
            <source>Why grouped</source>
            <translation>Por qué juntos</translation>
        </message>
        <message>
            <source>Why these are one story</source>
            <translation>Por qué son una sola historia</translation>
        </message>
        <message>
            <source>Why these {articles} are one story</source>
            <translation>Por qué estos {articles} son una sola historia</translation>
        </message>
        <message>
            <source>Width of the text</source>
            <translation>Anchura del texto</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Con nota</translation>
        </message>
        <message>
            <source>Without them an update is much smaller; those that are here stay.</source>
            <translation>Sin ellas una actualización es mucho menor; las que están aquí se quedan.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Words in any language, “a phrase”, -without, OR; country: outlet: lang: before: after: is:unread</source>
            <translation>Palabras en cualquier idioma, “una frase”, -sin, OR; country: outlet: lang: before: after: is:unread</translation>
        </message>
        <message>
            <source>Words or a country</source>
            <translation>Palabras o un país</translation>
        </message>
        <message>
            <source>Words or phrases, with commas between them</source>
            <translation>Palabras o frases, separadas por comas</translation>
        </message>
        <message>
            <source>Words that the articles have; * is any letters, ? is one</source>
            <translation>Palabras de los artículos; * vale por cualesquiera letras, ? por una</translation>
        </message>
        <message>
            <source>Words, "a phrase", country:, lang:</source>
            <translation>Palabras, "una frase", country:, lang:</translation>
        </message>
        <message>
            <source>Working on new articles</source>
            <translation>Trabajando en los artículos nuevos</translation>
        </message>
        <message>
            <source>World stories</source>
            <translation>Historias del mundo</translation>
        </message>
        <message>
            <source>Write the new name of “{name}”, then Return.</source>
            <translation>Escribe el nuevo nombre de «{name}» y pulsa Entrar.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>You are up to date</source>
            <translation>Estás al día</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed itself.</source>
            <translation>También puedes pegar la dirección de un canal.</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed, or try again when there is a connection.</source>
            <translation>También puedes pegar la dirección de un canal, o reintentar cuando haya conexión.</translation>
        </message>
        <message>
            <source>You have it already.</source>
            <translation>Ya lo tienes.</translation>
        </message>
        <message>
            <source>You have not read {country}</source>
            <translation>No has leído {country}</translation>
        </message>
        <message>
            <source>You have opened nothing in this time</source>
            <translation>No has abierto nada en este tiempo</translation>
        </message>
        <message>
            <source>You read</source>
            <translation>Tú lees</translation>
        </message>
        <message>
            <source>You will be told of new articles from {country}</source>
            <translation>Se te avisará de artículos nuevos de {country}</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Tu nota</translation>
        </message>
        <message>
            <source>Your note on this article</source>
            <translation>Tu nota sobre este artículo</translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}</source>
            <translation>
                <numerusform>Tus medios escriben en %n idioma</numerusform>
                <numerusform>Tus medios escriben en %n idiomas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}.</source>
            <translation>
                <numerusform>Tus medios escriben en %n idioma.</numerusform>
                <numerusform>Tus medios escriben en %n idiomas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your reading</source>
            <translation>Tus lecturas</translation>
        </message>
        <message>
            <source>Your text is kept.</source>
            <translation>Tu texto se conserva.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Acercar (+)</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Alejar (-)</translation>
        </message>
        <message numerus="yes">
            <source>[%n more {letter|letters} without a space {is|are} not shown]</source>
            <translation>
                <numerusform>[no se muestra %n letra más, sin espacios]</numerusform>
                <numerusform>[no se muestran %n letras más, sin espacios]</numerusform>
            </translation>
        </message>
        <message>
            <source>a better, larger one</source>
            <translation>uno mejor y más grande</translation>
        </message>
        <message>
            <source>a company</source>
            <translation>una empresa</translation>
        </message>
        <message>
            <source>a court</source>
            <translation>un tribunal</translation>
        </message>
        <message>
            <source>a label needs a name</source>
            <translation>una etiqueta necesita un nombre</translation>
        </message>
        <message>
            <source>a part of all</source>
            <translation>una parte del total</translation>
        </message>
        <message>
            <source>a smaller, faster one</source>
            <translation>uno más pequeño y rápido</translation>
        </message>
        <message>
            <source>a story cannot be merged with itself</source>
            <translation>una historia no puede unirse consigo misma</translation>
        </message>
        <message>
            <source>a union</source>
            <translation>un sindicato</translation>
        </message>
        <message>
            <source>about</source>
            <translation>cerca de</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>quedan unos {minutes} min</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>sobre {names}</translation>
        </message>
        <message>
            <source>about {size} MB, a few minutes</source>
            <translation>unos {size} MB, unos minutos</translation>
        </message>
        <message>
            <source>about {size} MB, about a minute</source>
            <translation>unos {size} MB, cerca de un minuto</translation>
        </message>
        <message>
            <source>above</source>
            <translation>por encima de</translation>
        </message>
        <message>
            <source>acquitted</source>
            <translation>absueltos</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>añadido por ti</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>afectados</translation>
        </message>
        <message>
            <source>after: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>after: pide una fecha, como 2026-11-01, 2026-11 o 7d para hace siete días</translation>
        </message>
        <message>
            <source>alert desktop</source>
            <translation>alerta escritorio aviso</translation>
        </message>
        <message>
            <source>all articles</source>
            <translation>todos los artículos</translation>
        </message>
        <message>
            <source>all kept on this computer</source>
            <translation>todo guardado en este ordenador</translation>
        </message>
        <message>
            <source>all of these can be true</source>
            <translation>todas pueden ser ciertas</translation>
        </message>
        <message>
            <source>almost</source>
            <translation>casi</translation>
        </message>
        <message>
            <source>an earlier figure</source>
            <translation>una cifra anterior</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>una organización</translation>
        </message>
        <message numerus="yes">
            <source>and %n more {feed|feeds}</source>
            <translation>
                <numerusform>y %n canal más</numerusform>
                <numerusform>y %n canales más</numerusform>
            </translation>
        </message>
        <message>
            <source>animation</source>
            <translation>animación</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>cualquier tamaño</translation>
        </message>
        <message>
            <source>around</source>
            <translation>alrededor de</translation>
        </message>
        <message>
            <source>arrested</source>
            <translation>detenidos</translation>
        </message>
        <message>
            <source>article saved</source>
            <translation>artículo guardado</translation>
        </message>
        <message>
            <source>article shown again</source>
            <translation>artículo mostrado de nuevo</translation>
        </message>
        <message>
            <source>article taken off the saved list</source>
            <translation>artículo quitado de guardados</translation>
        </message>
        <message>
            <source>as the reader's own country</source>
            <translation>como país del lector</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>como el sistema</translation>
        </message>
        <message>
            <source>asking {outlet}</source>
            <translation>consultando {outlet}</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>al menos</translation>
        </message>
        <message>
            <source>at the same time</source>
            <translation>a la vez</translation>
        </message>
        <message>
            <source>automatic sync schedule</source>
            <translation>automático horario actualización</translation>
        </message>
        <message>
            <source>background notification area</source>
            <translation>segundo plano bandeja notificación</translation>
        </message>
        <message>
            <source>bar: what you read</source>
            <translation>barra: lo que lees</translation>
        </message>
        <message>
            <source>before: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>before: pide una fecha, como 2026-11-01, 2026-11 o 7d para hace siete días</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>by its address</source>
            <translation>por su dirección</translation>
        </message>
        <message>
            <source>by its folder</source>
            <translation>por su carpeta</translation>
        </message>
        <message>
            <source>by its language</source>
            <translation>por su idioma</translation>
        </message>
        <message>
            <source>by its title</source>
            <translation>por su título</translation>
        </message>
        <message>
            <source>by the other feeds of its folder</source>
            <translation>por los demás canales de su carpeta</translation>
        </message>
        <message>
            <source>by the region of its language</source>
            <translation>por la región de su idioma</translation>
        </message>
        <message>
            <source>by what it says itself</source>
            <translation>por lo que dice él mismo</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>venía con el programa</translation>
        </message>
        <message>
            <source>changes are missing that were stored by {time}</source>
            <translation>faltan cambios guardados hasta {time}</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>acusados</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>choose some of the story's articles, not none and not all of them</source>
            <translation>elige algunos de los artículos de la historia, no ninguno ni todos</translation>
        </message>
        <message>
            <source>column measure</source>
            <translation>columna medida</translation>
        </message>
        <message>
            <source>convicted</source>
            <translation>condenados</translation>
        </message>
        <message>
            <source>counted on this computer only</source>
            <translation>se cuenta solo en este ordenador</translation>
        </message>
        <message>
            <source>country: wants the name or the code of a country, such as Japan or JP</source>
            <translation>country: pide el nombre o el código de un país, como Japón o JP</translation>
        </message>
        <message>
            <source>covered from abroad by {outlets}</source>
            <translation>cubierto desde el extranjero por {outlets}</translation>
        </message>
        <message>
            <source>covers {countries}</source>
            <translation>cubre {countries}</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <source>damaged, does nothing</source>
            <translation>dañada, no hace nada</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscuro</translation>
        </message>
        <message>
            <source>dark light colours</source>
            <translation>oscuro claro colores</translation>
        </message>
        <message>
            <source>did not come: {why}</source>
            <translation>no llegó: {why}</translation>
        </message>
        <message>
            <source>displaced</source>
            <translation>desplazados</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>terminó el {day}</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>euros</translation>
        </message>
        <message>
            <source>evacuated</source>
            <translation>evacuados</translation>
        </message>
        <message>
            <source>every sentence here is quoted</source>
            <translation>cada frase aquí es una cita</translation>
        </message>
        <message numerus="yes">
            <source>every {hour|%n hours}</source>
            <translation>
                <numerusform>cada hora</numerusform>
                <numerusform>cada %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>everything {condition}</source>
            <translation>todo {condition}</translation>
        </message>
        <message>
            <source>feeds sites subscribe opml</source>
            <translation>canales sitios suscribir opml</translation>
        </message>
        <message>
            <source>fewer than</source>
            <translation>menos de</translation>
        </message>
        <message>
            <source>filled, a country’s first; hatched, further ones</source>
            <translation>relleno: el primero de un país; rayado: otros</translation>
        </message>
        <message>
            <source>finite daily</source>
            <translation>finita diaria</translation>
        </message>
        <message>
            <source>first from {countries}</source>
            <translation>primero de {countries}</translation>
        </message>
        <message>
            <source>first on {when}</source>
            <translation>primero el {when}</translation>
        </message>
        <message>
            <source>first to tell it</source>
            <translation>el primero en contarlo</translation>
        </message>
        <message>
            <source>first told in {country}, {ago}</source>
            <translation>lo contó primero {country}, {ago}</translation>
        </message>
        <message>
            <source>first {time}</source>
            <translation>primero {time}</translation>
        </message>
        <message>
            <source>flat projection equal earth robinson azimuthal</source>
            <translation>plano proyección equal earth robinson acimutal</translation>
        </message>
        <message>
            <source>font serif sans</source>
            <translation>letra tipo serif sans</translation>
        </message>
        <message numerus="yes">
            <source>from %n {country|countries}</source>
            <translation>
                <numerusform>de %n país</numerusform>
                <numerusform>de %n países</numerusform>
            </translation>
        </message>
        <message>
            <source>from the article's page</source>
            <translation>de la página del artículo</translation>
        </message>
        <message>
            <source>from the data that the page holds for search engines</source>
            <translation>de los datos que la página guarda para los buscadores</translation>
        </message>
        <message>
            <source>from the feed</source>
            <translation>del canal</translation>
        </message>
        <message>
            <source>from the feed: no article was found in the page</source>
            <translation>del canal: no se halló ningún artículo en la página</translation>
        </message>
        <message>
            <source>from the feed: the address leads to another article</source>
            <translation>del canal: la dirección lleva a otro artículo</translation>
        </message>
        <message>
            <source>from the feed: the address leads to the outlet's first page</source>
            <translation>del canal: la dirección lleva a la portada del medio</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a login</source>
            <translation>del canal: la página pide iniciar sesión</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a subscription</source>
            <translation>del canal: la página pide una suscripción</translation>
        </message>
        <message>
            <source>from the feed: the page could not be had</source>
            <translation>del canal: no se pudo obtener la página</translation>
        </message>
        <message>
            <source>from the feed: the page has no more</source>
            <translation>del canal: la página no tiene más</translation>
        </message>
        <message>
            <source>from the feed: the page is made by a script (JavaScript)</source>
            <translation>del canal: la página la hace un script (JavaScript)</translation>
        </message>
        <message>
            <source>from the feed: the page shows a consent notice</source>
            <translation>del canal: la página muestra un aviso de consentimiento</translation>
        </message>
        <message>
            <source>from the feed: the page shows an error message</source>
            <translation>del canal: la página muestra un mensaje de error</translation>
        </message>
        <message>
            <source>from the feed: the site wants a proof that its reader is no machine</source>
            <translation>del canal: el sitio quiere una prueba de que quien lee no es una máquina</translation>
        </message>
        <message>
            <source>from {language}</source>
            <translation>del {language}</translation>
        </message>
        <message>
            <source>from {language}, in English by the outlet itself</source>
            <translation>del {language}, en inglés por el propio medio</translation>
        </message>
        <message>
            <source>from {names}</source>
            <translation>de {names}</translation>
        </message>
        <message>
            <source>getting {percent} %, {done} of {total} MB</source>
            <translation>{percent} %, {done} de {total} MB</translation>
        </message>
        <message>
            <source>getting, {done} MB</source>
            <translation>obteniendo, {done} MB</translation>
        </message>
        <message>
            <source>go to the top of the list</source>
            <translation>ir al principio de la lista</translation>
        </message>
        <message>
            <source>gone for good</source>
            <translation>desaparecido</translation>
        </message>
        <message>
            <source>gone since {time}</source>
            <translation>desaparecido desde {time}</translation>
        </message>
        <message>
            <source>good</source>
            <translation>buena</translation>
        </message>
        <message>
            <source>government</source>
            <translation>gobierno</translation>
        </message>
        <message>
            <source>guessed {how}</source>
            <translation>supuesto {how}</translation>
        </message>
        <message>
            <source>has outlets ready to read</source>
            <translation>tiene medios listos para leer</translation>
        </message>
        <message>
            <source>headline: {marked}</source>
            <translation>titular: {marked}</translation>
        </message>
        <message>
            <source>headlines</source>
            <translation>titulares</translation>
        </message>
        <message>
            <source>help introduction</source>
            <translation>ayuda introducción</translation>
        </message>
        <message>
            <source>hidden by a rule</source>
            <translation>oculto por una regla</translation>
        </message>
        <message>
            <source>hidden by rules</source>
            <translation>oculto por reglas</translation>
        </message>
        <message numerus="yes">
            <source>hides %n {article|articles}</source>
            <translation>
                <numerusform>oculta %n artículo</numerusform>
                <numerusform>oculta %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>history diet statistics</source>
            <translation>historial dieta estadística</translation>
        </message>
        <message>
            <source>home</source>
            <translation>tu país</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>hospital</translation>
        </message>
        <message>
            <source>images photos</source>
            <translation>imágenes fotos</translation>
        </message>
        <message numerus="yes">
            <source>in %n languages</source>
            <translation>
                <numerusform>en %n idioma</numerusform>
                <numerusform>en %n idiomas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n world {story|stories}</source>
            <translation>
                <numerusform>en %n historia mundial</numerusform>
                <numerusform>en %n historias mundiales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n {country|countries}</source>
            <translation>
                <numerusform>en %n país</numerusform>
                <numerusform>en %n países</numerusform>
            </translation>
        </message>
        <message>
            <source>in hospital</source>
            <translation>hospitalizados</translation>
        </message>
        <message>
            <source>in the folder “{folder}”</source>
            <translation>en la carpeta «{folder}»</translation>
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
            <translation>heridos</translation>
        </message>
        <message>
            <source>installing</source>
            <translation>instalando</translation>
        </message>
        <message>
            <source>interface locale translation</source>
            <translation>interfaz idioma traducción</translation>
        </message>
        <message>
            <source>invented, for the sample</source>
            <translation>inventado, para la muestra</translation>
        </message>
        <message>
            <source>is: wants one of saved, unread, read, missed, undated, hidden</source>
            <translation>is: pide uno de saved, unread, read, missed, undated, hidden</translation>
        </message>
        <message>
            <source>it broke the connection off in the middle of the answer</source>
            <translation>cortó la conexión en mitad de la respuesta</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>no se pudo iniciar</translation>
        </message>
        <message>
            <source>it ended of a sudden</source>
            <translation>terminó de repente</translation>
        </message>
        <message>
            <source>it ended without a word</source>
            <translation>terminó sin decir nada</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>it is worded like the story</source>
            <translation>está redactado como la historia</translation>
        </message>
        <message>
            <source>it names {names} too</source>
            <translation>también nombra {names}</translation>
        </message>
        <message>
            <source>it stopped answering</source>
            <translation>dejó de responder</translation>
        </message>
        <message>
            <source>its address is not a web address</source>
            <translation>su dirección no es una dirección web</translation>
        </message>
        <message>
            <source>just in</source>
            <translation>recién llegado</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>kept for good</source>
            <translation>se conserva siempre</translation>
        </message>
        <message>
            <source>kidnapped</source>
            <translation>secuestrados</translation>
        </message>
        <message>
            <source>killed</source>
            <translation>muertos</translation>
        </message>
        <message>
            <source>label: wants the name of one of your labels</source>
            <translation>label: pide el nombre de una de tus etiquetas</translation>
        </message>
        <message>
            <source>labels countries seas</source>
            <translation>nombres países mares</translation>
        </message>
        <message>
            <source>lang: wants the name or the code of a language, such as Arabic or ar</source>
            <translation>lang: pide el nombre o el código de un idioma, como árabe o ar</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>idiomas</translation>
        </message>
        <message>
            <source>larger smaller zoom font</source>
            <translation>más grande más pequeño zoom letra</translation>
        </message>
        <message>
            <source>later</source>
            <translation>después</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>menos de</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claro</translation>
        </message>
        <message>
            <source>liras</source>
            <translation>liras</translation>
        </message>
        <message>
            <source>lowered from {first} to {last}</source>
            <translation>bajó de {first} a {last}</translation>
        </message>
        <message>
            <source>mark opening scrolling key</source>
            <translation>marcar abrir desplazar tecla</translation>
        </message>
        <message>
            <source>merged with “{headline}”</source>
            <translation>unida con «{headline}»</translation>
        </message>
        <message>
            <source>metered mobile data</source>
            <translation>medida datos móviles</translation>
        </message>
        <message>
            <source>military</source>
            <translation>ejército</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>omitidas</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>desaparecidos</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>más de</translation>
        </message>
        <message>
            <source>mute keep block filter quiet</source>
            <translation>silenciar conservar bloquear filtrar</translation>
        </message>
        <message>
            <source>naira</source>
            <translation>nairas</translation>
        </message>
        <message>
            <source>narrow</source>
            <translation>estrecha</translation>
        </message>
        <message>
            <source>near</source>
            <translation>cerca</translation>
        </message>
        <message>
            <source>nearly</source>
            <translation>casi</translation>
        </message>
        <message>
            <source>network airplane disconnect</source>
            <translation>red avión desconectar</translation>
        </message>
        <message>
            <source>never asked yet</source>
            <translation>aún no consultado</translation>
        </message>
        <message>
            <source>next group</source>
            <translation>grupo siguiente</translation>
        </message>
        <message>
            <source>next try</source>
            <translation>próximo intento</translation>
        </message>
        <message>
            <source>next try {time}</source>
            <translation>próximo intento {time}</translation>
        </message>
        <message>
            <source>no article of that id is stored</source>
            <translation>no hay ningún artículo con ese número</translation>
        </message>
        <message>
            <source>no articles from {place}; none from {country} either</source>
            <translation>no hay artículos de {place}; tampoco de {country}</translation>
        </message>
        <message numerus="yes">
            <source>no articles from {place}; {country} has %n</source>
            <translation>
                <numerusform>no hay artículos de {place}; {country} tiene %n</numerusform>
                <numerusform>no hay artículos de {place}; {country} tiene %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no articles yet</source>
            <translation>aún sin artículos</translation>
        </message>
        <message>
            <source>no label of that name</source>
            <translation>no hay etiqueta con ese nombre</translation>
        </message>
        <message>
            <source>no longer saved</source>
            <translation>ya no guardado</translation>
        </message>
        <message>
            <source>no longer stored</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>no outlet in {country}</source>
            <translation>ningún medio de {country}</translation>
        </message>
        <message>
            <source>no outlet of that id; `globe-app outlets` lists them</source>
            <translation>ningún medio con ese nombre; `globe-app outlets` los muestra</translation>
        </message>
        <message>
            <source>no outlet of {country}</source>
            <translation>ningún medio de {country}</translation>
        </message>
        <message>
            <source>no outlet yet</source>
            <translation>aún sin medios</translation>
        </message>
        <message>
            <source>no search of that number is saved</source>
            <translation>no hay ninguna búsqueda guardada con ese número</translation>
        </message>
        <message>
            <source>no secure connection could be made</source>
            <translation>no se pudo establecer una conexión segura</translation>
        </message>
        <message>
            <source>no site could be reached</source>
            <translation>no se llegó a ningún sitio</translation>
        </message>
        <message>
            <source>no translator is known</source>
            <translation>no se conoce traductor</translation>
        </message>
        <message>
            <source>no {adjective} outlet</source>
            <translation>ningún medio {adjective}</translation>
        </message>
        <message>
            <source>none of the articles found</source>
            <translation>ninguno de los artículos encontrados</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>ninguno de ellos</translation>
        </message>
        <message>
            <source>none of them, or not collected</source>
            <translation>ninguna, o sin datos</translation>
        </message>
        <message>
            <source>not collected</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>not collected: no outlet of theirs was updated</source>
            <translation>sin datos: no se actualizó ningún medio suyo</translation>
        </message>
        <message>
            <source>not counted any more</source>
            <translation>ya no se cuenta</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>sin medir</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>aún sin medir</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>no leído</translation>
        </message>
        <message>
            <source>not translated yet.</source>
            <translation>sin traducir aún.</translation>
        </message>
        <message>
            <source>not translated yet; shown as written</source>
            <translation>sin traducir aún; se muestra tal como se escribió</translation>
        </message>
        <message>
            <source>not translated; shown as written</source>
            <translation>sin traducir; se muestra tal como se escribió</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>note: wants a word of one of your notes</source>
            <translation>note: pide una palabra de una de tus notas</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>nothing has come yet</source>
            <translation>aún no ha llegado nada</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>no hay nada oculto</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada nuevo</translation>
        </message>
        <message>
            <source>nothing unread</source>
            <translation>nada sin leer</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>número {number}</translation>
        </message>
        <message>
            <source>number {number} to tell it, {time}</source>
            <translation>número {number} en contarlo, {time}</translation>
        </message>
        <message>
            <source>of news since {date}: {articles} from {countries}</source>
            <translation>de noticias desde el {date}: {articles} de {countries}</translation>
        </message>
        <message>
            <source>of {names}</source>
            <translation>de {names}</translation>
        </message>
        <message>
            <source>off</source>
            <comment>outlet</comment>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a switch</comment>
            <translation>desactivado</translation>
        </message>
        <message numerus="yes">
            <source>off, %n {article|articles} kept</source>
            <translation>
                <numerusform>desactivado, se conserva %n artículo</numerusform>
                <numerusform>desactivado, se conservan %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>officials</source>
            <translation>autoridades</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a switch</comment>
            <translation>activado</translation>
        </message>
        <message>
            <source>on {names}</source>
            <comment>themes</comment>
            <translation>sobre {names}</translation>
        </message>
        <message numerus="yes">
            <source>one of %n {country|countries} not opened</source>
            <translation>
                <numerusform>uno de %n país sin abrir</numerusform>
                <numerusform>uno de %n países sin abrir</numerusform>
            </translation>
        </message>
        <message>
            <source>only when I ask</source>
            <translation>solo cuando lo pido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>open it</source>
            <translation>lo abro</translation>
        </message>
        <message>
            <source>organisers</source>
            <translation>organizadores</translation>
        </message>
        <message>
            <source>other media</source>
            <translation>otros medios</translation>
        </message>
        <message>
            <source>outlet: wants the name of an outlet that is in the list of outlets</source>
            <translation>outlet: pide el nombre de un medio de la lista de medios</translation>
        </message>
        <message>
            <source>outlets</source>
            <translation>medios</translation>
        </message>
        <message>
            <source>outlets ready, nothing fetched yet</source>
            <translation>medios listos, aún sin noticias</translation>
        </message>
        <message>
            <source>over</source>
            <translation>más de</translation>
        </message>
        <message>
            <source>passages by theme; press one to read it</source>
            <translation>pasajes por tema; pulsa uno para leerlo</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>por ciento</translation>
        </message>
        <message>
            <source>police</source>
            <translation>policía</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>libras</translation>
        </message>
        <message>
            <source>press M</source>
            <translation>pulso M</translation>
        </message>
        <message>
            <source>rand</source>
            <translation>rands</translation>
        </message>
        <message>
            <source>read articles past</source>
            <translation>leer artículos pasar</translation>
        </message>
        <message>
            <source>read to the end</source>
            <translation>leída hasta el final</translation>
        </message>
        <message>
            <source>reads well</source>
            <translation>se lee bien</translation>
        </message>
        <message>
            <source>reais</source>
            <translation>reales</translation>
        </message>
        <message>
            <source>rebels</source>
            <translation>rebeldes</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>recibido el {when}</translation>
        </message>
        <message>
            <source>released</source>
            <translation>liberados</translation>
        </message>
        <message>
            <source>rescued</source>
            <translation>rescatados</translation>
        </message>
        <message>
            <source>rescuers</source>
            <translation>equipos de rescate</translation>
        </message>
        <message>
            <source>rose from {first} to {last}</source>
            <translation>subió de {first} a {last}</translation>
        </message>
        <message>
            <source>rotate drift</source>
            <translation>girar mover</translation>
        </message>
        <message>
            <source>roubles</source>
            <translation>rublos</translation>
        </message>
        <message>
            <source>rough translation</source>
            <translation>traducción aproximada</translation>
        </message>
        <message>
            <source>rough translation now</source>
            <translation>de momento, traducción aproximada</translation>
        </message>
        <message>
            <source>rough translation only</source>
            <translation>solo traducción aproximada</translation>
        </message>
        <message>
            <source>rule changed</source>
            <translation>regla cambiada</translation>
        </message>
        <message>
            <source>rule made</source>
            <translation>regla creada</translation>
        </message>
        <message>
            <source>rule removed</source>
            <translation>regla eliminada</translation>
        </message>
        <message>
            <source>rule switched off</source>
            <translation>regla desactivada</translation>
        </message>
        <message>
            <source>rule switched on</source>
            <translation>regla activada</translation>
        </message>
        <message>
            <source>sample removed</source>
            <translation>muestra eliminada</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>saved searches</source>
            <translation>búsquedas guardadas</translation>
        </message>
        <message>
            <source>scientists</source>
            <translation>científicos</translation>
        </message>
        <message>
            <source>score = other countries that tell it × (1 − home outlets that tell it ÷ home outlets that published)</source>
            <translation>puntuación = otros países que lo cuentan × (1 − medios nacionales que lo cuentan ÷ medios nacionales que publicaron)</translation>
        </message>
        <message>
            <source>scroll past</source>
            <translation>lo paso de largo</translation>
        </message>
        <message>
            <source>search</source>
            <translation>búsqueda</translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {day|days}</source>
            <translation>
                <numerusform>no envía nada desde hace %n día</numerusform>
                <numerusform>no envía nada desde hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {week|weeks}</source>
            <translation>
                <numerusform>no envía nada desde hace %n semana</numerusform>
                <numerusform>no envía nada desde hace %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>shortcuts</source>
            <translation>atajos</translation>
        </message>
        <message>
            <source>show the front page as it is now</source>
            <translation>mostrar la portada tal como está ahora</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>callan</translation>
        </message>
        <message>
            <source>silent: read, and says nothing of it</source>
            <translation>callan: se leyeron y no dicen nada</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>más pequeño</translation>
        </message>
        <message>
            <source>something unread</source>
            <translation>algo sin leer</translation>
        </message>
        <message>
            <source>start restart</source>
            <translation>inicio reinicio</translation>
        </message>
        <message>
            <source>start sync</source>
            <translation>inicio actualización</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>storage disk keep articles days clean up retention size pictures</source>
            <translation>almacenamiento disco conservar artículos días limpiar retención tamaño imágenes</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>historias</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>sol</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>sync refresh</source>
            <translation>actualizar refrescar</translation>
        </message>
        <message>
            <source>telemetry account tracking data network</source>
            <translation>telemetría cuenta seguimiento datos red</translation>
        </message>
        <message numerus="yes">
            <source>tells %n missed {story|stories}</source>
            <translation>
                <numerusform>cuenta %n historia omitida</numerusform>
                <numerusform>cuenta %n historias omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>tells it</source>
            <translation>lo cuenta</translation>
        </message>
        <message>
            <source>tells it later</source>
            <translation>lo cuenta después</translation>
        </message>
        <message>
            <source>tells it later, {time}</source>
            <translation>lo cuenta después, {time}</translation>
        </message>
        <message>
            <source>tells it now</source>
            <translation>lo cuenta ahora</translation>
        </message>
        <message>
            <source>tells none of the missed stories</source>
            <translation>no cuenta ninguna de las omitidas</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>textos</translation>
        </message>
        <message>
            <source>the answer could not be read</source>
            <translation>no se pudo leer la respuesta</translation>
        </message>
        <message>
            <source>the article has {most} labels already</source>
            <translation>el artículo ya tiene {most} etiquetas</translation>
        </message>
        <message>
            <source>the connection failed</source>
            <translation>falló la conexión</translation>
        </message>
        <message>
            <source>the countries do not agree</source>
            <translation>los países no coinciden</translation>
        </message>
        <message>
            <source>the date its outlet gives</source>
            <translation>la fecha que da su medio</translation>
        </message>
        <message>
            <source>the day it was stored here</source>
            <translation>el día en que se guardó aquí</translation>
        </message>
        <message>
            <source>the election commission</source>
            <translation>la comisión electoral</translation>
        </message>
        <message>
            <source>the file is there already</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <source>the file or its log was damaged, or an older copy put back; a sync fetches them again</source>
            <translation>el archivo o su registro se dañó, o se repuso una copia antigua; una actualización los trae de nuevo</translation>
        </message>
        <message>
            <source>the first {compared} of {articles} articles are compared</source>
            <translation>se comparan los primeros {compared} de {articles} artículos</translation>
        </message>
        <message>
            <source>the first; {tie}</source>
            <translation>el primero; {tie}</translation>
        </message>
        <message>
            <source>the flat map cannot be kept there</source>
            <translation>el mapa plano no se puede guardar allí</translation>
        </message>
        <message>
            <source>the gist; names can be wrong</source>
            <translation>da la idea; los nombres pueden estar mal</translation>
        </message>
        <message numerus="yes">
            <source>the last %n {article|articles}</source>
            <translation>
                <numerusform>el último artículo</numerusform>
                <numerusform>los últimos %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>the list of translators cannot be read</source>
            <translation>la lista de traductores no se puede leer</translation>
        </message>
        <message>
            <source>the map data is missing or damaged</source>
            <translation>faltan los datos del mapa o están dañados</translation>
        </message>
        <message>
            <source>the name of a picture of the map ends in .png or .svg</source>
            <translation>el nombre de una imagen del mapa termina en .png o .svg</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>el único</translation>
        </message>
        <message>
            <source>the opposition</source>
            <translation>la oposición</translation>
        </message>
        <message>
            <source>the picture cannot be written there: {why}</source>
            <translation>la imagen no se puede escribir allí: {why}</translation>
        </message>
        <message>
            <source>the port authority</source>
            <translation>la autoridad portuaria</translation>
        </message>
        <message>
            <source>the site asks for a login (401); open it in the browser</source>
            <translation>el sitio pide iniciar sesión (401); ábrelo en el navegador</translation>
        </message>
        <message>
            <source>the site asks for payment (402)</source>
            <translation>el sitio pide un pago (402)</translation>
        </message>
        <message>
            <source>the site asks to be visited less often</source>
            <translation>el sitio pide menos visitas</translation>
        </message>
        <message>
            <source>the site asks to be visited less often (429)</source>
            <translation>el sitio pide menos visitas (429)</translation>
        </message>
        <message>
            <source>the site calls the request bad (400)</source>
            <translation>el sitio dice que la petición es incorrecta (400)</translation>
        </message>
        <message>
            <source>the site does not answer</source>
            <translation>el sitio no responde</translation>
        </message>
        <message>
            <source>the site has trouble of its own</source>
            <translation>el sitio tiene problemas propios</translation>
        </message>
        <message>
            <source>the site may not show it where you are, for legal reasons (451)</source>
            <translation>el sitio no puede mostrarlo donde estás, por razones legales (451)</translation>
        </message>
        <message>
            <source>the site refuses programs (403); open it in the browser</source>
            <translation>el sitio rechaza programas (403); ábrelo en el navegador</translation>
        </message>
        <message>
            <source>the site says that it is gone for good (410)</source>
            <translation>el sitio dice que desapareció para siempre (410)</translation>
        </message>
        <message>
            <source>the sources do not agree</source>
            <translation>las fuentes no coinciden</translation>
        </message>
        <message>
            <source>the usual one</source>
            <translation>el habitual</translation>
        </message>
        <message>
            <source>the {language} translator</source>
            <translation>el traductor de {language}</translation>
        </message>
        <message>
            <source>the {language} translator ({size})</source>
            <translation>el traductor de {language} ({size})</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>temas</translation>
        </message>
        <message>
            <source>there are {most} already</source>
            <translation>ya hay {most}</translation>
        </message>
        <message>
            <source>there are {most} labels already</source>
            <translation>ya hay {most} etiquetas</translation>
        </message>
        <message>
            <source>there is nothing at its address any more (404)</source>
            <translation>ya no hay nada en su dirección (404)</translation>
        </message>
        <message>
            <source>there is nothing to search for, or too much</source>
            <translation>no hay nada que buscar, o demasiado</translation>
        </message>
        <message>
            <source>they cannot be fetched</source>
            <translation>no se pueden obtener</translation>
        </message>
        <message>
            <source>this window is open for reading only</source>
            <translation>esta ventana está abierta solo para leer</translation>
        </message>
        <message numerus="yes">
            <source>told in %n countries</source>
            <translation>
                <numerusform>contado en %n país</numerusform>
                <numerusform>contado en %n países</numerusform>
            </translation>
        </message>
        <message>
            <source>told it before</source>
            <translation>lo contó antes</translation>
        </message>
        <message>
            <source>told it, {step} of {all}</source>
            <translation>lo contaron, {step} de {all}</translation>
        </message>
        <message>
            <source>translated by the outlet itself</source>
            <translation>traducido por el propio medio</translation>
        </message>
        <message>
            <source>translated by the sample edition</source>
            <translation>traducido por la edición de muestra</translation>
        </message>
        <message>
            <source>translated from {language}</source>
            <translation>traducido del {language}</translation>
        </message>
        <message>
            <source>translated from {language} by the outlet itself</source>
            <translation>traducido del {language} por el propio medio</translation>
        </message>
        <message>
            <source>translated from {language} by the sample edition</source>
            <translation>traducido del {language} por la edición de muestra</translation>
        </message>
        <message>
            <source>translated from {language} by {translator}</source>
            <translation>traducido del {language} por {translator}</translation>
        </message>
        <message>
            <source>translated from {language} on this computer</source>
            <translation>traducido del {language} en este ordenador</translation>
        </message>
        <message>
            <source>translated on this computer</source>
            <translation>traducido en este ordenador</translation>
        </message>
        <message>
            <source>translation models</source>
            <translation>modelos de traducción</translation>
        </message>
        <message>
            <source>trapped</source>
            <translation>atrapados</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>undated, received {day}</source>
            <translation>sin fecha, recibido el {day}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>menos de</translation>
        </message>
        <message>
            <source>under 1 MB</source>
            <translation>menos de 1 MB</translation>
        </message>
        <message>
            <source>understandable, at times stiff</source>
            <translation>comprensible, a veces rígido</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <source>updated {ago}</source>
            <translation>actualizado {ago}</translation>
        </message>
        <message>
            <source>updated: {last}</source>
            <translation>actualizado: {last}</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>utilizable</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>muy buena</translation>
        </message>
        <message>
            <source>very near</source>
            <translation>muy cerca</translation>
        </message>
        <message>
            <source>waits</source>
            <comment>a translator</comment>
            <translation>en espera</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>floja</translation>
        </message>
        <message>
            <source>weak tie: like words, no name or figure in common</source>
            <translation>vínculo débil: palabras parecidas, ningún nombre ni cifra en común</translation>
        </message>
        <message>
            <source>what is here to read</source>
            <translation>lo que hay aquí para leer</translation>
        </message>
        <message>
            <source>where I was</source>
            <translation>donde estaba</translation>
        </message>
        <message>
            <source>where it happened</source>
            <translation>donde ocurrió</translation>
        </message>
        <message>
            <source>with alerts</source>
            <translation>con alertas</translation>
        </message>
        <message>
            <source>within {span} of each other</source>
            <translation>con {span} de diferencia</translation>
        </message>
        <message>
            <source>without power</source>
            <translation>sin electricidad</translation>
        </message>
        <message>
            <source>witnesses</source>
            <translation>testigos</translation>
        </message>
        <message>
            <source>won</source>
            <comment>currency</comment>
            <translation>wones</translation>
        </message>
        <message>
            <source>yen</source>
            <translation>yenes</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>ayer {time}</translation>
        </message>
        <message>
            <source>your home country</source>
            <translation>tu país</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>yuanes</translation>
        </message>
        <message numerus="yes">
            <source>{This feed|These %n feeds}: which country?</source>
            <translation>
                <numerusform>Este canal: ¿qué país?</numerusform>
                <numerusform>Estos %n canales: ¿qué país?</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} does not answer in time.</source>
            <translation>{address} no responde a tiempo.</translation>
        </message>
        <message>
            <source>{address} refuses readers like this one.</source>
            <translation>{address} rechaza a lectores como este.</translation>
        </message>
        <message>
            <source>{age} ago</source>
            <translation>hace {age}</translation>
        </message>
        <message>
            <source>{articles} by {published} of your {outlets} in {hours} hours, compared with {countries}</source>
            <translation>{articles} de {published} de tus {outlets} en {hours} horas, frente a {countries}</translation>
        </message>
        <message>
            <source>{articles} from
{countries} so far</source>
            <translation>{articles} de
{countries} por ahora</translation>
        </message>
        <message numerus="yes">
            <source>{articles} from %n {country|countries}</source>
            <translation>
                <numerusform>{articles} de %n país</numerusform>
                <numerusform>{articles} de %n países</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles} kept in {file}, {size}</source>
            <translation>{articles} guardados en {file}, {size}</translation>
        </message>
        <message>
            <source>{condition}. Remove</source>
            <translation>{condition}. Quitar</translation>
        </message>
        <message>
            <source>{continent}: {read} % of what you read, {here} % of what is here</source>
            <translation>{continent}: {read} % de lo que lees, {here} % de lo que hay aquí</translation>
        </message>
        <message>
            <source>{country} (covers {countries})</source>
            <translation>{country} (cubre {countries})</translation>
        </message>
        <message>
            <source>{country}: {headline}</source>
            <translation>{country}: {headline}</translation>
        </message>
        <message>
            <source>{day} {time}, first told</source>
            <translation>{day} {time}, primero en contarlo</translation>
        </message>
        <message>
            <source>{day}, no edition</source>
            <translation>{day}, sin edición</translation>
        </message>
        <message>
            <source>{day}, read to the end</source>
            <translation>{day}, leída hasta el final</translation>
        </message>
        <message>
            <source>{day}, something unread</source>
            <translation>{day}, algo sin leer</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} de {all}</translation>
        </message>
        <message>
            <source>{done} of {outlets}</source>
            <translation>{done} de {outlets}</translation>
        </message>
        <message>
            <source>{done}. Ctrl+Z takes it back</source>
            <translation>{done}. Ctrl+Z lo deshace</translation>
        </message>
        <message>
            <source>{file} is damaged: the window has its usual settings.</source>
            <translation>{file} está dañado: la ventana tiene sus ajustes habituales.</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>{file} escrito</translation>
        </message>
        <message>
            <source>{file}: not readable, set to the usual: {names}.</source>
            <translation>{file}: ilegible, se usa lo habitual: {names}.</translation>
        </message>
        <message>
            <source>{file}: {why}. The settings are not kept.</source>
            <translation>{file}: {why}. Los ajustes no se guardan.</translation>
        </message>
        <message>
            <source>{file}: {why}. The window has its usual settings.</source>
            <translation>{file}: {why}. La ventana tiene sus ajustes habituales.</translation>
        </message>
        <message>
            <source>{filter}, remove this filter</source>
            <translation>{filter}, quitar este filtro</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>hace {hours} h</translation>
        </message>
        <message>
            <source>{how}: {names}</source>
            <translation>{how}: {names}</translation>
        </message>
        <message>
            <source>{language}, as written</source>
            <translation>{language}, tal como se escribió</translation>
        </message>
        <message>
            <source>{least} or more</source>
            <translation>{least} o más</translation>
        </message>
        <message>
            <source>{least} or {most}</source>
            <translation>{least} o {most}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <comment>numbers</comment>
            <translation>{least} a {most}</translation>
        </message>
        <message numerus="yes">
            <source>{left} of %n {story|stories} of today’s edition left</source>
            <translation>
                <numerusform>queda {left} de %n historia de la edición de hoy</numerusform>
                <numerusform>quedan {left} de %n historias de la edición de hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>hace {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} y %n más</numerusform>
                <numerusform>{names} y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} or {last}</source>
            <translation>{names} o {last}</translation>
        </message>
        <message>
            <source>{name}: {count}</source>
            <translation>{name}: {count}</translation>
        </message>
        <message>
            <source>{number} billion</source>
            <translation>{number} mil millones</translation>
        </message>
        <message>
            <source>{number} million</source>
            <translation>{number} millones</translation>
        </message>
        <message>
            <source>{number} more countries</source>
            <translation>{number} países más</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{number} outlets of {country} are in the catalogue. Switch them on, and their news come with the next update.</source>
            <translation>Hay {number} medios de {country} en el catálogo. Actívalos y sus noticias llegarán con la próxima actualización.</translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them} again.</source>
            <translation>
                <numerusform>{number} medio de {country} está activo. La próxima actualización lo consulta de nuevo.</numerusform>
                <numerusform>{number} medios de {country} están activos. La próxima actualización los consulta de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them}.</source>
            <translation>
                <numerusform>{number} medio de {country} está activo. La próxima actualización lo consulta.</numerusform>
                <numerusform>{number} medios de {country} están activos. La próxima actualización los consulta.</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}+ articles</source>
            <translation>más de {number} artículos</translation>
        </message>
        <message>
            <source>{number}+ new</source>
            <translation>más de {number} nuevos</translation>
        </message>
        <message>
            <source>{number}+ new articles</source>
            <translation>más de {number} artículos nuevos</translation>
        </message>
        <message>
            <source>{on} of {all} on</source>
            <translation>{on} de {all} activos</translation>
        </message>
        <message>
            <source>{origins}; the globe shows where</source>
            <translation>{origins}; el globo muestra dónde</translation>
        </message>
        <message>
            <source>{outlets} in {countries}</source>
            <translation>{outlets} en {countries}</translation>
        </message>
        <message>
            <source>{outlets} of {all}</source>
            <translation>{outlets} de {all}</translation>
        </message>
        <message numerus="yes">
            <source>{outlets} {tells|tell} it, no other country does</source>
            <translation>
                <numerusform>{outlets} lo cuenta, ningún otro país</numerusform>
                <numerusform>{outlets} lo cuentan, ningún otro país</numerusform>
            </translation>
        </message>
        <message>
            <source>{outlet} ({country}) is on</source>
            <translation>{outlet} ({country}) está activo</translation>
        </message>
        <message>
            <source>{outlet} may tell it in “{headline}”: {why}.</source>
            <translation>{outlet} quizá lo cuenta en «{headline}»: {why}.</translation>
        </message>
        <message>
            <source>{outlet} removed</source>
            <translation>{outlet} eliminado</translation>
        </message>
        <message>
            <source>{outlet} switched off</source>
            <translation>{outlet} desactivado</translation>
        </message>
        <message>
            <source>{outlet} switched off; what you keep of it stays</source>
            <translation>{outlet} desactivado; lo que conservas de él se queda</translation>
        </message>
        <message>
            <source>{outlet} switched on</source>
            <translation>{outlet} activado</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} de {pages}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{percent} % is from two continents. Not good or bad; only so you know.</source>
            <translation>El {percent} % viene de dos continentes. Ni bueno ni malo; solo para que lo sepas.</translation>
        </message>
        <message>
            <source>{person}, in {outlet}, {country}</source>
            <translation>{person}, en {outlet}, {country}</translation>
        </message>
        <message>
            <source>{preview} That is more than a third of them.</source>
            <translation>{preview} Es más de un tercio.</translation>
        </message>
        <message>
            <source>{program} (reading only)</source>
            <translation>{program} (solo lectura)</translation>
        </message>
        <message>
            <source>{rule}, until {day}</source>
            <translation>{rule}, hasta el {day}</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <source>{size} GB are free</source>
            <translation>quedan {size} GB libres</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{size} MB are free</source>
            <translation>quedan {size} MB libres</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message numerus="yes">
            <source>{some} of %n {article|articles} split off</source>
            <translation>
                <numerusform>{some} de %n artículo separado</numerusform>
                <numerusform>{some} de %n artículos separados</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}: open the article at this sentence</source>
            <translation>{source}: abrir el artículo en esta frase</translation>
        </message>
        <message>
            <source>{span} later</source>
            <translation>{span} después</translation>
        </message>
        <message>
            <source>{stories} from {countries}, {left} unread</source>
            <translation>{stories} de {countries}, {left} sin leer</translation>
        </message>
        <message>
            <source>{things} {state}</source>
            <comment>Homes evacuated</comment>
            <translation>{things}: {state}</translation>
        </message>
        <message>
            <source>{tie}; put here by you</source>
            <translation>{tie}; puesto aquí por ti</translation>
        </message>
        <message>
            <source>{time} in {city}</source>
            <translation>{time} en {city}</translation>
        </message>
        <message>
            <source>{translator} is installed</source>
            <translation>{translator}: instalado</translation>
        </message>
        <message>
            <source>{translator} is not installed</source>
            <translation>{translator}: sin instalar</translation>
        </message>
        <message>
            <source>{translator} is removed</source>
            <translation>{translator}: eliminado</translation>
        </message>
        <message>
            <source>{what}, {done} of {total}</source>
            <translation>{what}, {done} de {total}</translation>
        </message>
        <message>
            <source>{when}: nothing.</source>
            <translation>{when}: nada.</translation>
        </message>
        <message>
            <source>{when}: {articles}, with the next update.</source>
            <translation>{when}: {articles}, con la próxima actualización.</translation>
        </message>
        <message>
            <source>{when}: {articles}; an update removes {most} at most, later ones the rest.</source>
            <translation>{when}: {articles}; una actualización elimina {most} como mucho, las siguientes el resto.</translation>
        </message>
        <message>
            <source>{why}. What has come is kept; try again.</source>
            <translation>{why}. Lo que ha llegado se conserva; reinténtalo.</translation>
        </message>
        <message>
            <source>{words} anywhere</source>
            <translation>{words} en cualquier parte</translation>
        </message>
        <message>
            <source>{words} are in none.</source>
            <translation>{words} no están en ninguno.</translation>
        </message>
        <message>
            <source>{words} in headlines</source>
            <translation>{words} en titulares</translation>
        </message>
        <message>
            <source>{word} is in none.</source>
            <translation>{word} no está en ninguno.</translation>
        </message>
        <message>
            <source>“{headline}” is a story of its own now.</source>
            <translation>«{headline}» es ahora una historia propia.</translation>
        </message>
        <message>
            <source>“{sign}” alone would be true of everything: put it beside letters</source>
            <translation>«{sign}» solo valdría para todo: ponlo junto a letras</translation>
        </message>
        <message>
            <source>“{sign}” cannot be looked for. For any letters write *, for one letter ?</source>
            <translation>«{sign}» no se puede buscar. Para cualesquiera letras escribe *, para una letra ?</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
    </context>
</TS>
