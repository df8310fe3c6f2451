"Sphinx configuration of the site; `python -m lvd.book site` copies it beside the staged pages."
from configparser import ConfigParser
from os import environ

config = ConfigParser(delimiters=['='])
config.read(environ['LVD_SETTINGS'], encoding='utf-8')
cfg = config['DEFAULT']

project = cfg['title']
author = cfg['author']
copyright = cfg['copyright']
release = cfg['version']
language = 'en'

extensions = ['myst_nb', 'sphinx_copybutton']
myst_enable_extensions = ['dollarmath', 'amsmath', 'colon_fence', 'attrs_inline', 'attrs_block', 'deflist']
myst_heading_anchors = 3
nb_execution_mode = 'off'                          # the pages show the stored outputs
nb_output_stderr = 'remove'
nb_render_markdown_format = 'myst'
nb_ipywidgets_js = {}                              # a page has no kernel, so its widgets would be dead (and load from elsewhere)
suppress_warnings = ['myst.header']              # a card's heading is level 3 wherever it stands
numfig = True
math_eqref_format = 'equation {number}'
mathjax_path = 'mathjax/tex-chtml.js'              # copied from the sphinx-mathjax-offline wheel
copybutton_exclude = '.linenos, .gp'

html_theme = 'sphinx_book_theme'
html_title = cfg['title']
html_static_path = ['_static']
html_extra_path = ['_extra']                       # images/ at its own address, for <video src> and <img src>
html_css_files = ['book.css']
html_context = {'default_mode': 'auto'}
html_copy_source = False
html_show_sphinx = False
html_theme_options = {
    'navbar_persistent': [],
    'use_download_button': False,
    'show_toc_level': 2,
    'home_page_in_toc': True,
}
